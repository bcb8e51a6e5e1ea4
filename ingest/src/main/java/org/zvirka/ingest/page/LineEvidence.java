package org.zvirka.ingest.page;

import java.util.List;
import java.util.regex.Pattern;

/** Weighs whether a line goes on with the row above it or begins one of its own. */
final class LineEvidence {

    private static final Pattern NUMERIC = Pattern.compile(
            "[-–−+±<>≤≥~(]?[\\d.,\\s%€$£*()†'’+±/:–-]*\\d[\\d.,\\s%€$£*()†'’+±–-]*|[-–—−.]+|n\\.?\\s?[ad]\\.?|\\.\\.");

    private static final Pattern NUMBERED = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){0,3}[.)]?(\\s.*)?");

    private static final Pattern QUANTITY = Pattern.compile("[-–−+<>≤≥~($€£]?\\d[\\d.,]*(\\s\\S+){1,3}");

    private static final Pattern MARK = Pattern.compile("(?iu:yes|no|так|ні)|[^\\p{Ll}\\s]{1,3}");

    private static final double TITLE = 1;

    private LineEvidence() {}

    static boolean numeric(String text) {
        return NUMERIC.matcher(text).matches();
    }

    /** Whether a text is a figure or one of the short marks that stand in for one. */
    static boolean figure(String text) {
        return numeric(text) || MARK.matcher(text).matches();
    }

    /** Whether a text is a figure, with its unit or not. */
    static boolean quantity(String text) {
        return figure(text) || QUANTITY.matcher(text).matches();
    }

    static boolean numbered(String text) {
        return NUMBERED.matcher(text).matches();
    }

    /**
     * Above zero when the second line begins a row.
     *
     * @param above what stands in single columns of the line above
     * @param below what stands in single columns of the line
     * @param rights where each column's text ends at most
     */
    static double of(List<Fragment> above, List<Fragment> below, double[] rights) {
        return of(above, below, rights, new boolean[rights.length]);
    }

    /** @param figures which columns hold figures: a figure in them below a text begins a row, the text is their title */
    static double of(List<Fragment> above, List<Fragment> below, double[] rights, boolean[] figures) {
        double sum = 0;
        boolean firstAbove = above.stream().anyMatch(f -> f.from() == 0);
        boolean firstBelow = below.stream().anyMatch(f -> f.from() == 0);
        for (Fragment next : below) {
            Fragment before = above.stream()
                    .filter(f -> f.from() == next.from() && f.to() == next.to())
                    .findFirst()
                    .orElse(null);
            if (before != null) {
                boolean title = figures[next.to()]
                        && numeric(next.line().text())
                        && !numeric(before.line().text());
                sum += title ? TITLE : pair(before, next, rights[next.to()]);
            }
        }
        if (firstBelow && !firstAbove) {
            sum += 1;
        }
        if (!firstBelow) {
            sum -= 1.5;
        }
        if (below.size() < above.size() && below.size() * 3 <= rights.length) {
            sum -= 0.5;
        }
        return sum;
    }

    private static double pair(Fragment before, Fragment next, double right) {
        String above = before.line().text();
        String below = next.line().text();
        if (numeric(above) && numeric(below)) {
            return 1;
        }
        if (next.from() == 0 && numbered(below)) {
            return 2;
        }
        if (above.endsWith("-") && Character.isLowerCase(below.codePointAt(0))) {
            return -2;
        }
        Word first = next.line().words().getFirst();
        double space = 0.25 * first.fontSize();
        boolean fits = before.line().box().right() + space + first.box().width() < right - 0.5;
        if (fits) {
            return Character.isLowerCase(below.codePointAt(0)) ? 0.25 : 1;
        }
        return Character.isLowerCase(below.codePointAt(0)) ? -1.5 : -0.75;
    }
}
