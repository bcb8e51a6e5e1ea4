package org.zvirka.app.export;

import java.util.List;
import org.zvirka.app.comparison.Compared;

/**
 * A comparison as a table.
 *
 * @param rows a Number, a Boolean or a String in each cell, an empty String where there is nothing
 */
record ComparedTable(List<ComparedColumn> columns, List<List<Object>> rows) {

    ComparedTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (List<Object> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "a row has " + row.size() + " cells, the table " + columns.size() + " columns");
            }
        }
    }

    /** @param server its address for links, empty where none runs */
    static ComparedTable of(Compared compared, String server) {
        ComparedMeasures measures = new ComparedMeasures(compared.documents(), server);
        return switch (compared.kind()) {
            case PAIR -> new PairTable(measures).of(compared.answer());
            case YEARS -> new PromisesTable(measures).of(compared.answer());
            case BODIES -> BodiesTable.ofChosen(compared.answer(), server);
            case MATRIX -> BodiesTable.ofAll(compared.answer(), server);
        };
    }
}
