package org.zvirka.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Judges how the rows of a table whose first column numbers them are parted, and parts them at the numbers: a row has one
 * number, and where cells are set from the top it begins beside it.
 */
final class NumberedRows {

    /** Share of numbers beside which the text begins, where cells are set from the top. */
    private static final double BESIDE = 0.85;

    private final List<Fragment> fragments;
    private final int main;

    /** @param fragments of the band, top to bottom */
    NumberedRows(List<Fragment> fragments, int columns) {
        this.fragments = fragments;
        this.main = main(fragments, columns);
    }

    /** The column with the most words. */
    private static int main(List<Fragment> fragments, int columns) {
        int[] words = new int[columns];
        for (Fragment fragment : fragments) {
            if (!fragment.spans()) {
                words[fragment.from()] += fragment.line().words().size();
            }
        }
        int main = 0;
        for (int c = 1; c < columns; c++) {
            main = words[c] > words[main] ? c : main;
        }
        return main;
    }

    /** Higher the more rows have one number and a text of their own. */
    int score(AlignedRows.Parting parting) {
        int score = 0;
        boolean begun = false;
        for (AlignedRow row : parting.rows()) {
            if (CountingLine.is(row.fragments())) {
                continue;
            }
            int numbers = (int)
                    row.fragments().stream().filter(NumberedRows::isNumber).count();
            begun |= numbers > 0;
            if (numbers > 0) {
                score += 2 - numbers;
                score -= row.fills(main) ? 0 : 1;
            } else if (begun && row.fragments().stream().noneMatch(Fragment::spans)) {
                score--;
            }
        }
        return score;
    }

    /** Parted at the numbers; empty where texts do not begin beside them. */
    Optional<AlignedRows.Parting> parted(AlignedRows.Parting usual) {
        TreeMap<Integer, List<Fragment>> lines = new TreeMap<>();
        fragments.forEach(
                f -> lines.computeIfAbsent(f.order(), k -> new ArrayList<>()).add(f));
        OptionalInt first = lines.values().stream()
                .filter(line -> isNumber(line.getFirst()))
                .mapToInt(line -> line.getFirst().order())
                .findFirst();
        if (first.isEmpty() || !textsBeginBeside(lines)) {
            return Optional.empty();
        }
        List<AlignedRow> rows = new ArrayList<>(head(usual.rows(), first.getAsInt()));
        List<Fragment> open = new ArrayList<>();
        boolean heading = false;
        boolean counted = false;
        for (List<Fragment> line : lines.tailMap(first.getAsInt()).values()) {
            boolean counts = CountingLine.is(line);
            boolean across = line.size() == 1 && line.getFirst().spans();
            boolean begins = isNumber(line.getFirst()) || across != heading || counts || counted;
            if (begins && !open.isEmpty()) {
                rows.add(new AlignedRow(open));
                open = new ArrayList<>();
            }
            open.addAll(line);
            heading = across;
            counted = counts;
        }
        rows.add(new AlignedRow(open));
        return Optional.of(new AlignedRows.Parting(rows, List.of(), false, usual.clarity()));
    }

    /** What lies above a line. */
    private static List<AlignedRow> head(List<AlignedRow> usual, int first) {
        return usual.stream()
                .map(row ->
                        row.fragments().stream().filter(f -> f.order() < first).toList())
                .filter(row -> !row.isEmpty())
                .map(AlignedRow::new)
                .toList();
    }

    private boolean textsBeginBeside(TreeMap<Integer, List<Fragment>> lines) {
        int numbers = 0;
        int beside = 0;
        for (List<Fragment> line : lines.values()) {
            if (isNumber(line.getFirst()) && !CountingLine.is(line)) {
                numbers++;
                beside += line.stream().anyMatch(this::begins) ? 1 : 0;
            }
        }
        return beside >= BESIDE * numbers;
    }

    private boolean begins(Fragment fragment) {
        return fragment.from() == main
                && !fragment.spans()
                && !Character.isLowerCase(fragment.line().text().codePointAt(0));
    }

    private static boolean isNumber(Fragment fragment) {
        return fragment.from() == 0
                && fragment.to() == 0
                && LineEvidence.numbered(fragment.line().text());
    }
}
