package org.zvirka.ingest.text;

import java.util.ArrayList;
import java.util.List;
import org.zvirka.ingest.LimitExceededException;
import org.zvirka.ingest.document.Block;
import org.zvirka.ingest.grid.SheetBuilder;
import org.zvirka.ingest.grid.TableNumbers;

/** A CSV file is a sheet without its looks: tables, titles and signatures are told apart as on one. */
final class DelimitedSheet {

    private DelimitedSheet() {}

    static List<Block> of(List<TextRecord> records) throws LimitExceededException {
        SheetBuilder sheet = new SheetBuilder("");
        for (TextRecord each : records) {
            for (int column = 0; column < each.cells().size(); column++) {
                sheet.cell(column, each.cells().get(column));
            }
            sheet.endRow(each.line() - 1, false);
        }
        return TableNumbers.of(sheet.blocks(0, new ArrayList<>()));
    }
}
