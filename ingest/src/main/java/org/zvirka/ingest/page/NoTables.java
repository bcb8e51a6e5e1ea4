package org.zvirka.ingest.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zvirka.ingest.document.Box;

/** Tells charts, diagrams and tables of contents, whose words stand in columns too, from tables. */
final class NoTables {

    private static final Pattern SCALE = Pattern.compile("([-–−]?\\d{1,7}(?:[.,]\\d{1,3})?)\\s?%?");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private static final Pattern PAGE = Pattern.compile("\\s(\\d{1,4})$");

    private static final Pattern LEADERS = Pattern.compile("(?:[.…_·]{4,}|(?:\\.\\s){3,}\\.?)\\s*\\d{1,4}$");

    private static final Pattern ENTRY = Pattern.compile("\\p{L}.*?\\p{L},\\s\\d{1,4}(?:[,–-]\\s?\\d{1,4})*");

    /** Marks of an axis at least; fewer numbers are evenly spaced by chance. */
    private static final int LEAST_MARKS = 5;

    /** Share of the other columns' places that are filled beside the marks of an axis. */
    private static final double BESIDE_MARKS = 0.5;

    private static final int LEAST_BARS = 3;

    /** Edges of areas that are one line to the eye, in points. */
    private static final double SAME_EDGE = 1.0;

    /** Thinner areas are lines. */
    private static final double THINNEST_BAR = 3;

    /** Share of a table's width or height that a shaded row or column covers, and no bar. */
    private static final double WHOLE = 0.85;

    private static final int LEAST_ENTRIES = 4;

    /** Without dots that lead to the pages; fewer figures rise by chance. */
    private static final int LEAST_PLAIN = 6;

    private static final double MOSTLY = 0.7;

    private NoTables() {}

    /** Whether rows found by alignment are something else. */
    static boolean looksLikeOne(AlignedRows rows, PageContent page) {
        return isContents(rows) || isIndex(rows) || hasAxis(rows) || hasBars(box(rows), page.shades());
    }

    /** What the words of rows cover. */
    static Box box(AlignedRows rows) {
        Box box = Box.NONE;
        for (Fragment fragment : rows.fragments()) {
            box = box.union(fragment.line().box());
        }
        return box;
    }

    /** Words with the pages they stand on, in columns beside each other. */
    private static boolean isIndex(AlignedRows rows) {
        long entries = rows.fragments().stream()
                .filter(f -> ENTRY.matcher(f.line().text()).matches())
                .count();
        return entries >= MOSTLY * rows.fragments().size();
    }

    /** Titles with the pages they begin on, in rising order. */
    private static boolean isContents(AlignedRows rows) {
        int leaders = 0;
        int rising = 0;
        int falling = 0;
        int titles = 0;
        int before = 0;
        List<List<Fragment>> lines = new AlignedRow(rows.fragments()).lines();
        for (List<Fragment> line : lines) {
            String text = line.stream().map(f -> f.line().text()).reduce("", (a, b) -> a + " " + b);
            leaders += LEADERS.matcher(text).find() ? 1 : 0;
            Matcher page = PAGE.matcher(text);
            Fragment first = line.getFirst();
            if (page.find() && first.from() == 0) {
                int number = Integer.parseInt(page.group(1));
                rising += number >= before ? 1 : 0;
                falling += number < before ? 1 : 0;
                titles += LineEvidence.numeric(first.line().text()) ? 0 : 1;
                before = number;
            }
        }
        if (rising + falling < LEAST_ENTRIES || falling > 0) {
            return false;
        }
        int all = lines.size();
        boolean headed = !LineEvidence.numeric("0" + text(rows.rows().getFirst(), rows.columns() - 1));
        boolean plain = rows.columns() == 2 && rising >= LEAST_PLAIN && rising >= MOSTLY * all && titles == rising;
        return leaders >= MOSTLY * all || plain && !headed;
    }

    private static String text(AlignedRow row, int column) {
        StringBuilder text = new StringBuilder();
        for (Fragment fragment : row.fragments()) {
            if (fragment.from() == column && fragment.to() == column) {
                text.append(text.isEmpty() ? "" : " ").append(fragment.line().text());
            }
        }
        return text.toString();
    }

    /** Evenly spaced numbers down a column with little beside them, or along the last line. */
    private static boolean hasAxis(AlignedRows rows) {
        for (int column = 0; column < rows.columns(); column++) {
            List<String> marks = new ArrayList<>();
            int beside = 0;
            for (AlignedRow row : rows.rows()) {
                String text = text(row, column);
                if (!text.isEmpty()) {
                    marks.add(text);
                    beside += filledWithoutMarks(rows, row, column);
                }
            }
            boolean alone = beside < BESIDE_MARKS * marks.size() * (rows.columns() - 1);
            if (alone && isScale(longestRun(marks))) {
                return true;
            }
        }
        List<String> end = new ArrayList<>();
        rows.rows().getLast().fragments().forEach(f -> f.line().words().forEach(w -> end.add(w.text())));
        return end.size() > rows.columns() && isScale(end);
    }

    private static int filledWithoutMarks(AlignedRows rows, AlignedRow row, int column) {
        int filled = 0;
        for (int c = 0; c < rows.columns(); c++) {
            filled += c != column && !text(row, c).isEmpty() && !text(row, c).equals(text(row, column)) ? 1 : 0;
        }
        return filled;
    }

    /** The longest stretch of texts that are numbers. */
    private static List<String> longestRun(List<String> texts) {
        List<String> best = List.of();
        List<String> run = new ArrayList<>();
        for (String text : texts) {
            if (SCALE.matcher(text).matches()) {
                run.add(text);
            } else {
                run = new ArrayList<>();
            }
            best = run.size() > best.size() ? List.copyOf(run) : best;
        }
        return best;
    }

    private static boolean isScale(List<String> texts) {
        List<Double> marks = new ArrayList<>();
        for (String text : texts) {
            Matcher mark = SCALE.matcher(text);
            if (!mark.matches() || YEAR.matcher(text).matches()) {
                return false;
            }
            marks.add(Double.parseDouble(mark.group(1).replace(',', '.').replaceAll("[–−]", "-")));
        }
        if (marks.size() < LEAST_MARKS) {
            return false;
        }
        double step = marks.get(1) - marks.get(0);
        for (int i = 1; i < marks.size(); i++) {
            if (Math.abs(marks.get(i) - marks.get(i - 1) - step) > 1e-6) {
                return false;
            }
        }
        return step != 0 && step != 1;
    }

    /** Areas that stand on one line and are of different heights, or begin at one line and are of different lengths. */
    private static boolean hasBars(Box table, List<Box> shades) {
        List<Box> inside = shades.stream()
                .filter(s -> s.width() >= THINNEST_BAR && s.height() >= THINNEST_BAR)
                .filter(s -> s.x() < table.right()
                        && s.right() > table.x()
                        && s.y() < table.bottom()
                        && s.bottom() > table.y())
                .filter(s -> s.width() < WHOLE * table.width() && s.height() < WHOLE * table.height())
                .toList();
        for (Box bar : inside) {
            Set<Long> heights = new HashSet<>();
            Set<Long> widths = new HashSet<>();
            for (Box other : inside) {
                boolean sameWidth = Math.abs(other.width() - bar.width()) <= SAME_EDGE;
                boolean sameHeight = Math.abs(other.height() - bar.height()) <= SAME_EDGE;
                if (sameWidth && Math.abs(other.bottom() - bar.bottom()) <= SAME_EDGE && apart(bar.x(), other.x())) {
                    heights.add(Math.round(other.height() / 2));
                }
                if (sameHeight && Math.abs(other.x() - bar.x()) <= SAME_EDGE) {
                    widths.add(Math.round(other.width() / 2));
                }
            }
            if (heights.size() >= LEAST_BARS || widths.size() >= LEAST_BARS) {
                return true;
            }
        }
        return StackedBars.are(inside);
    }

    private static boolean apart(double a, double b) {
        return a == b || Math.abs(a - b) > THINNEST_BAR;
    }
}
