package org.zvirka.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells second lines of labels from labels of their own, in a column of labels beside figures. */
final class LabelLines {

    /** Labels begin at one place to this, in sizes. */
    private static final double SAME_PLACE = 0.25;

    /** A label that wraps is about as wide as the widest. */
    private static final double WIDE = 0.55;

    /** Lines of one label stand this much further apart than the closest at most. */
    private static final double APART = 1.25;

    private static final Pattern GOES_ON =
            Pattern.compile("(?iu).*(?:[,\\-–(/]|\\b(?:and|or|of|the|to|for|in|with|by|та|і|й|або|з|на|до|для|про))$");

    private final List<Fragment> labels;
    private final boolean[] figures;
    private final List<Double> starts = new ArrayList<>();
    private final double em;
    private final double widest;
    private final double closest;
    private final boolean wraps;

    /**
     * @param labels of each line, {@link Fragment#NONE} where there is none
     * @param figures which lines have figures
     */
    LabelLines(List<Fragment> labels, boolean[] figures, double em) {
        this.labels = labels;
        this.figures = figures;
        this.em = em;
        double most = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < figures.length; i++) {
            if (labels.get(i) == Fragment.NONE) {
                continue;
            }
            most = Math.max(most, labels.get(i).line().box().right());
            if (i > 0 && labels.get(i - 1) != Fragment.NONE) {
                least = Math.min(least, labels.get(i).top() - labels.get(i - 1).top());
            }
            if (figures[i] && (i == 0 || figures[i - 1])) {
                starts.add(labels.get(i).line().box().x());
            }
        }
        widest = most;
        closest = least;
        wraps = anyWraps();
    }

    /** Whether some label surely takes a second line. */
    private boolean anyWraps() {
        for (int i = 1; i < figures.length; i++) {
            boolean both = figures[i - 1] && figures[i];
            boolean labelled = labels.get(i - 1) != Fragment.NONE && labels.get(i) != Fragment.NONE;
            if (!both
                    && labelled
                    && Character.isLowerCase(labels.get(i).line().text().codePointAt(0))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the label of a line goes on with that of the line above. */
    boolean goesOn(int i) {
        Fragment above = labels.get(i - 1);
        Fragment line = labels.get(i);
        if (above == Fragment.NONE) {
            return false;
        }
        if (figures[i - 1] && !figures[i] && i + 1 < figures.length && followsBetter(i)) {
            return false;
        }
        return weigh(above, line) > 0;
    }

    /** Whether a line between two with figures goes on better with the one below. */
    private boolean followsBetter(int i) {
        Fragment below = labels.get(i + 1);
        if (below == Fragment.NONE) {
            return false;
        }
        double above = labels.get(i).top() - labels.get(i - 1).top();
        double next = below.top() - labels.get(i).top();
        boolean nearer = next * APART < above;
        double mine = weigh(labels.get(i - 1), labels.get(i));
        return weigh(labels.get(i), below) > 0 && (nearer || weigh(labels.get(i), below) > mine);
    }

    /** Above zero when the second is the rest of the first. */
    private double weigh(Fragment above, Fragment line) {
        double in = line.line().box().x() - above.line().box().x();
        String text = line.line().text();
        boolean lower = Character.isLowerCase(text.codePointAt(0)) || text.startsWith("(");
        boolean open = GOES_ON.matcher(above.line().text()).matches();
        if (line.top() - above.top() > APART * closest
                || bold(above) != bold(line)
                || above.line().text().endsWith(":")) {
            return -1;
        }
        if (in < -SAME_PLACE * em) {
            return lower && !isStart(line) || open ? 0.5 : -1;
        }
        if (in > SAME_PLACE * em) {
            return isStart(line) && !open ? lower ? 0.25 : -1 : lower || open ? 2 : 1;
        }
        if (lower || open) {
            return 1.5;
        }
        double first = line.line().words().getFirst().box().width();
        boolean full = above.line().box().right() + SAME_PLACE * em + first > widest - 0.5
                && above.line().box().width()
                        >= WIDE * (widest - above.line().box().x());
        return full && wraps && above.line().words().size() > 1 ? 0.5 : -0.5;
    }

    /** Whether rows that surely begin there do so at the same place. */
    private boolean isStart(Fragment label) {
        return starts.stream()
                        .filter(x -> Math.abs(x - label.line().box().x()) <= SAME_PLACE * em)
                        .count()
                >= 2;
    }

    private static boolean bold(Fragment label) {
        return label.line().words().getFirst().bold();
    }
}
