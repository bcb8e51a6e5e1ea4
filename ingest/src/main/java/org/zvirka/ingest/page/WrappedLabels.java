package org.zvirka.ingest.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Labels of rows of figures, set solid: some take a second line, and only the figures show where rows begin. The figures
 * stand beside the first line of a label or beside its last.
 *
 * @param rights where each column's text ends at most
 */
record WrappedLabels(double[] rights) {

    private static final double MOSTLY = 0.6;

    /** The second line of a label stands this much further right, in sizes. */
    private static final double INDENT = 0.3;

    /**
     * The rows.
     *
     * @param labels what stands in the first column
     * @param beside what stands beside it
     * @return rows with their labels, top to bottom; empty where these are no labels of figures
     */
    List<List<CellBlock>> of(CellBlock labels, List<CellBlock> beside) {
        TreeMap<Integer, List<Fragment>> lines = new TreeMap<>();
        for (CellBlock block : beside) {
            block.fragments().forEach(f -> lines.computeIfAbsent(f.order(), k -> new ArrayList<>())
                    .add(f));
        }
        long figures = lines.values().stream().filter(WrappedLabels::isFigures).count();
        if (labels.from() != 0 || labels.to() != 0 || lines.size() < 2 || figures < lines.size()) {
            return List.of();
        }
        List<List<Fragment>> rows = new ArrayList<>();
        boolean filled = false;
        int taken = 0;
        Fragment before = null;
        for (Fragment label : labels.fragments()) {
            List<Fragment> own = lines.getOrDefault(label.order(), List.of());
            boolean goesOn = before != null
                    && !(filled && (!own.isEmpty() || beginsAnew(before, label)))
                    && LineEvidence.of(List.of(before), List.of(label), rights) <= 0;
            if (!goesOn) {
                rows.add(new ArrayList<>());
                filled = false;
            }
            rows.getLast().add(label);
            rows.getLast().addAll(own);
            filled |= !own.isEmpty();
            taken += own.isEmpty() ? 0 : 1;
            before = label;
        }
        return taken == lines.size() ? rows.stream().map(WrappedLabels::blocks).toList() : List.of();
    }

    /** Behind a row that has its figures a capital begins the next label, unless it stands further right. */
    private static boolean beginsAnew(Fragment before, Fragment label) {
        boolean indented = label.line().box().x()
                > before.line().box().x() + INDENT * label.line().fontSize();
        return !indented && !Character.isLowerCase(label.line().text().codePointAt(0));
    }

    private static List<CellBlock> blocks(List<Fragment> row) {
        return row.stream()
                .sorted(Comparator.comparingInt(Fragment::from).thenComparingInt(Fragment::order))
                .map(fragment -> new CellBlock(List.of(fragment)))
                .toList();
    }

    private static boolean isFigures(List<Fragment> line) {
        long numeric =
                line.stream().filter(f -> LineEvidence.numeric(f.line().text())).count();
        return numeric >= MOSTLY * line.size();
    }
}
