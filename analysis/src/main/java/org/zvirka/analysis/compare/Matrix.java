package org.zvirka.analysis.compare;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Counts by two things: body by theme, body by year.
 *
 * @param cells by row, then column. A missing cell has no documents to count in and is no zero; a cell with a total of 0
 *     has documents, and none of their measures belongs to it
 * @param totals of each row, every measure once, however many columns it stands under; a row without documents has none
 */
public record Matrix(
        List<String> rows, List<String> columns, Map<String, Map<String, Tally>> cells, Map<String, Tally> totals) {

    public Matrix {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        Map<String, Map<String, Tally>> copy = new LinkedHashMap<>();
        cells.forEach((row, line) -> copy.put(row, Map.copyOf(line)));
        cells = Collections.unmodifiableMap(copy);
        totals = Map.copyOf(totals);
    }

    public Optional<Tally> cell(String row, String column) {
        return Optional.ofNullable(cells.getOrDefault(row, Map.of()).get(column));
    }

    public Optional<Tally> total(String row) {
        return Optional.ofNullable(totals.get(row));
    }
}
