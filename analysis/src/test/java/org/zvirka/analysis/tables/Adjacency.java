package org.zvirka.analysis.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Relations between neighbouring cells, the measure of the ICDAR 2013 table competition (Göbel et al., "ICDAR 2013 Table
 * Competition"): for every cell with text its next cell with text to the right and below. Texts are compared without white
 * space and case.
 */
final class Adjacency {

    /** A cell by its first and last row and column. */
    record Place(int row, int column, int lastRow, int lastColumn, String text) {}

    private final Map<List<String>, Integer> relations = new HashMap<>();

    void add(List<Place> cells) {
        Map<Long, Integer> at = new HashMap<>();
        int rows = 0;
        int columns = 0;
        for (int i = 0; i < cells.size(); i++) {
            Place cell = cells.get(i);
            for (int r = cell.row; r <= cell.lastRow; r++) {
                for (int c = cell.column; c <= cell.lastColumn; c++) {
                    at.put(key(r, c), i);
                }
            }
            rows = Math.max(rows, cell.lastRow);
            columns = Math.max(columns, cell.lastColumn);
        }
        for (int i = 0; i < cells.size(); i++) {
            Place cell = cells.get(i);
            if (folded(cell.text).isEmpty()) {
                continue;
            }
            Set<Integer> right = new HashSet<>();
            for (int r = cell.row; r <= cell.lastRow; r++) {
                for (int c = cell.lastColumn + 1; c <= columns; c++) {
                    if (neighbour(at.get(key(r, c)), i, cells, right)) {
                        break;
                    }
                }
            }
            Set<Integer> below = new HashSet<>();
            for (int c = cell.column; c <= cell.lastColumn; c++) {
                for (int r = cell.lastRow + 1; r <= rows; r++) {
                    if (neighbour(at.get(key(r, c)), i, cells, below)) {
                        break;
                    }
                }
            }
            right.forEach(n -> count(cell, cells.get(n), "right"));
            below.forEach(n -> count(cell, cells.get(n), "below"));
        }
    }

    private static boolean neighbour(
            @org.jspecify.annotations.Nullable Integer next, int self, List<Place> cells, Set<Integer> into) {
        if (next == null || next == self || folded(cells.get(next).text).isEmpty()) {
            return false;
        }
        into.add(next);
        return true;
    }

    private void count(Place cell, Place next, String direction) {
        relations.merge(List.of(folded(cell.text), folded(next.text), direction), 1, Integer::sum);
    }

    int size() {
        return relations.values().stream().mapToInt(Integer::intValue).sum();
    }

    int shared(Adjacency other) {
        List<Integer> counts = new ArrayList<>();
        relations.forEach((key, count) -> counts.add(Math.min(count, other.relations.getOrDefault(key, 0))));
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    private static long key(int row, int column) {
        return row * 100_000L + column;
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }
}
