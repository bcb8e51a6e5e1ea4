package org.zvirka.ingest.page;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Tells tables from prose set in columns, lists and signatures by how their rows are filled. */
final class FilledRows {

    /** Columns of prose hold this many words a line, and fill this much of their width. */
    private static final double PROSE_WORDS = 4;

    private static final double PROSE_FILL = 0.7;

    static final int LEAST_ROWS = 3;

    /** Tables with many merged cells still fill half of their positions; labels of a chart fill a quarter. */
    private static final double LEAST_FILLED = 0.4;

    private static final double MOSTLY_FILLED = 0.8;

    private static final Pattern BULLET =
            Pattern.compile("[-–—•●▪◦·*o→✓]|\\(?[\\p{L}\\d]{1,3}[.)]|\\d{1,2}(\\.\\d{1,2}){1,3}\\.?");

    private final AlignedRows rows;
    private final int columns;
    private final long full;

    FilledRows(AlignedRows rows) {
        this.rows = rows;
        this.columns = rows.columns();
        this.full = rows.rows().stream().filter(r -> filled(r) >= 2).count();
    }

    /** Whether some row fills several columns: enough where the page beside has the same table. */
    boolean any() {
        return full >= 1;
    }

    /** @param ruled how many drawn lines go across */
    boolean areTable(int ruled) {
        long plain = rows.rows().stream().filter(r -> !r.isHeading(columns)).count();
        boolean few = full == 2 && ruled >= 2 && share() >= MOSTLY_FILLED;
        return (full >= LEAST_ROWS || few) && full * 2 >= plain && share() >= LEAST_FILLED && !isProse() && !isList();
    }

    /** Whether nearly every place is filled, as those of labels scattered over a drawing are not. */
    boolean mostly() {
        return share() >= MOSTLY_FILLED;
    }

    /** The share of places that are filled, headings aside. */
    private double share() {
        double filled = 0;
        int all = 0;
        for (AlignedRow row : rows.rows()) {
            if (!row.isHeading(columns)) {
                filled += filled(row);
                all += columns;
            }
        }
        return all == 0 ? 0 : filled / all;
    }

    private int filled(AlignedRow row) {
        int filled = 0;
        for (int c = 0; c < columns; c++) {
            filled += row.fills(c) ? 1 : 0;
        }
        return filled;
    }

    /** Columns whose lines are all of several words and about as wide as the column. */
    private boolean isProse() {
        if (columns > 3 || full >= Math.max(LEAST_ROWS + 1, rows.fragments().size() / 8)) {
            return false;
        }
        double[] left = new double[columns];
        double[] right = new double[columns];
        Arrays.fill(left, Double.POSITIVE_INFINITY);
        for (Fragment f : rows.fragments()) {
            if (!f.spans()) {
                left[f.from()] = Math.min(left[f.from()], f.line().box().x());
                right[f.from()] = Math.max(right[f.from()], f.line().box().right());
            }
        }
        for (int c = 0; c < columns; c++) {
            if (!isProse(c, right[c] - left[c])) {
                return false;
            }
        }
        return true;
    }

    private boolean isProse(int column, double width) {
        int lines = 0;
        double words = 0;
        double fill = 0;
        for (Fragment f : rows.fragments()) {
            if (f.from() == column && f.to() == column) {
                lines++;
                words += f.line().words().size();
                fill += f.line().box().width() / Math.max(1, width);
            }
        }
        return lines == 0 || words >= PROSE_WORDS * lines && fill >= PROSE_FILL * lines;
    }

    /** Text whose lines are numbered, not its paragraphs. */
    private boolean hasLineNumbers() {
        int numbered = 0;
        int goingOn = 0;
        int before = -1;
        for (AlignedRow row : rows.rows()) {
            for (List<Fragment> line : row.lines()) {
                if (line.size() == 2 && line.getFirst().line().text().matches("\\d{1,4}")) {
                    int number = Integer.parseInt(line.getFirst().line().text());
                    numbered += before < 0 || number == before + 1 ? 1 : 0;
                    goingOn += Character.isLowerCase(line.get(1).line().text().codePointAt(0)) ? 1 : 0;
                    before = number;
                }
            }
        }
        return numbered >= LEAST_ROWS && numbered == rows.fragments().size() / 2 && goingOn * 2 > numbered;
    }

    /** Marks or numbers of items and the text beside them. */
    private boolean isList() {
        if (columns != 2) {
            return false;
        }
        int marks = 0;
        int counted = 0;
        int start = 1;
        int all = 0;
        for (Fragment f : rows.fragments()) {
            if (f.from() == 0 && f.to() == 0) {
                all++;
                start = all == 1 && f.line().text().matches("\\d{1,4}")
                        ? Integer.parseInt(f.line().text())
                        : start;
                counted += f.line().text().equals(String.valueOf(start + all - 1)) ? 1 : 0;
                marks += BULLET.matcher(f.line().text()).matches() ? 1 : 0;
            }
        }
        return all > 0 && (marks == all || counted == all) || hasLineNumbers();
    }
}
