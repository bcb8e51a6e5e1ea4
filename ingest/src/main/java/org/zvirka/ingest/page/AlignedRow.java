package org.zvirka.ingest.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A row of a table without lines.
 *
 * @param fragments that stand in this row alone
 */
record AlignedRow(List<Fragment> fragments) {

    /** How headings set in the middle of a table begin. */
    private static final Pattern NUMBERED =
            Pattern.compile("(?iU)(?:\\d{1,2}\\.|[IVXІХ]{1,5}\\.|розділ|раздел|section|chapter)\\s.*");

    AlignedRow {
        fragments = fragments.stream()
                .sorted(Comparator.comparingInt(Fragment::order).thenComparingInt(Fragment::from))
                .toList();
    }

    double top() {
        return fragments.stream().mapToDouble(Fragment::top).min().orElse(0);
    }

    double bottom() {
        return fragments.stream().mapToDouble(Fragment::bottom).max().orElse(0);
    }

    boolean fills(int column) {
        return fragments.stream().anyMatch(f -> f.from() <= column && column <= f.to());
    }

    /** Its lines, each with its fragments. */
    List<List<Fragment>> lines() {
        List<List<Fragment>> lines = new ArrayList<>();
        for (Fragment fragment : fragments) {
            if (lines.isEmpty() || lines.getLast().getFirst().order() != fragment.order()) {
                lines.add(new ArrayList<>());
            }
            lines.getLast().add(fragment);
        }
        return lines;
    }

    /** Whether one text runs across the columns: a section heading, over as many lines as it takes. */
    boolean isHeading(int columns) {
        Fragment first = fragments.getFirst();
        return first.spans()
                && (first.from() == 0
                        || first.to() - first.from() + 1 > columns / 2
                        || NUMBERED.matcher(first.line().text()).matches())
                && lines().stream().allMatch(line -> line.size() == 1)
                && fragments.stream().allMatch(f -> f.from() <= first.to() && f.to() >= first.from());
    }

    AlignedRow with(AlignedRow below) {
        List<Fragment> all = new ArrayList<>(fragments);
        all.addAll(below.fragments);
        return new AlignedRow(all);
    }
}
