package org.zvirka.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Parts tables in which one column wraps and the others hold a line each: what stands alone in that column goes on with
 * the row above, every other line begins one.
 */
final class LeadRows {

    /** Share of the lines with several texts that fill a column. */
    private static final double NEARLY_ALL = 0.9;

    private static final int LEAST_ROWS = 4;

    private final TreeMap<Integer, List<Fragment>> lines = new TreeMap<>();
    private final int columns;

    LeadRows(List<Fragment> fragments, int columns) {
        this.columns = columns;
        fragments.forEach(
                f -> lines.computeIfAbsent(f.order(), k -> new ArrayList<>()).add(f));
    }

    /** The rows; empty where lines do not begin rows so plainly. */
    Optional<List<AlignedRow>> rows() {
        List<List<Fragment>> leads =
                lines.values().stream().filter(line -> line.size() > 1).toList();
        int wraps = wraps();
        if (columns < 3
                || wraps < 0
                || leads.size() < LEAST_ROWS
                || lines.firstEntry().getValue().size() == 1
                || !areFull(leads)
                || !begin(leads, wraps)) {
            return Optional.empty();
        }
        List<List<Fragment>> rows = new ArrayList<>();
        for (List<Fragment> line : lines.values()) {
            if (line.size() > 1) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().addAll(line);
        }
        return Optional.of(rows.stream().map(AlignedRow::new).toList());
    }

    /** The only column in which texts stand alone; -1 where there is none or several. */
    private int wraps() {
        int column = -1;
        for (List<Fragment> line : lines.values()) {
            if (line.size() == 1) {
                Fragment alone = line.getFirst();
                if (alone.spans() || column >= 0 && alone.from() != column) {
                    return -1;
                }
                column = alone.from();
            }
        }
        return column;
    }

    private boolean areFull(List<List<Fragment>> leads) {
        for (int c = 0; c < columns; c++) {
            int column = c;
            long filled = leads.stream()
                    .filter(line -> line.stream().anyMatch(f -> f.from() <= column && column <= f.to()))
                    .count();
            if (filled < NEARLY_ALL * leads.size()) {
                return false;
            }
        }
        return true;
    }

    /** Whether the texts of a column begin beside the others, as those set from the top do. */
    private static boolean begin(List<List<Fragment>> leads, int column) {
        long begun = leads.stream()
                .filter(line -> line.stream()
                        .anyMatch(f -> f.from() == column
                                && !Character.isLowerCase(f.line().text().codePointAt(0))))
                .count();
        return begun >= NEARLY_ALL * leads.size();
    }
}
