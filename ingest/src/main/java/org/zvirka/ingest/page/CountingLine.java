package org.zvirka.ingest.page;

import java.util.ArrayList;
import java.util.List;

/** The line below the titles that counts the columns: 1, 2, 3. It is a row of its own, however close its neighbours. */
final class CountingLine {

    /** Two figures beside each other may be data. */
    private static final int LEAST = 3;

    private CountingLine() {}

    static boolean is(List<Fragment> line) {
        return line.size() >= LEAST
                && line.stream().allMatch(f -> f.line().text().strip().equals(String.valueOf(f.from() + 1)));
    }

    /** The row parted before and behind such a line; itself where it has none. */
    static List<AlignedRow> alone(AlignedRow row) {
        List<AlignedRow> rows = new ArrayList<>();
        List<Fragment> open = new ArrayList<>();
        for (List<Fragment> line : row.lines()) {
            if (!is(line)) {
                open.addAll(line);
                continue;
            }
            close(open, rows);
            rows.add(new AlignedRow(line));
        }
        close(open, rows);
        return rows;
    }

    private static void close(List<Fragment> open, List<AlignedRow> rows) {
        if (!open.isEmpty()) {
            rows.add(new AlignedRow(List.copyOf(open)));
            open.clear();
        }
    }
}
