package org.zvirka.ingest.page;

import java.util.List;

/**
 * What stands where across the lines of a page, summed down the page, so that any run of lines is looked at without
 * going through its words again. The page's width is taken in steps.
 */
final class WhiteSpace {

    /** Steps across the page; half a point on A4 across. */
    private static final int MOST_STEPS = 2400;

    private static final double STEP = 0.5;

    /** White space up to this, in sizes, is a space of the font and speaks against columns. */
    private static final double SPACE = 0.34;

    private static final double MARK_OF_SPACE = -1.5;

    /** White space of this width in sizes may be that between words, and of that width surely is not. */
    private static final double BETWEEN_WORDS = 0.45;

    private static final double BETWEEN_COLUMNS = 1.0;

    private final double step;
    private final int steps;
    private final short[][] covered;
    private final short[][] both;
    private final short[][] spaces;
    private final float[][] marks;

    WhiteSpace(List<TextLine> lines, double width, double em) {
        step = Math.max(STEP, width / MOST_STEPS);
        steps = (int) Math.min(MOST_STEPS, Math.ceil(width / step)) + 2;
        covered = new short[lines.size() + 1][steps];
        both = new short[lines.size() + 1][steps];
        spaces = new short[lines.size() + 1][steps];
        marks = new float[lines.size() + 1][steps];
        for (int i = 0; i < lines.size(); i++) {
            covered[i + 1] = covered[i].clone();
            both[i + 1] = both[i].clone();
            spaces[i + 1] = spaces[i].clone();
            marks[i + 1] = marks[i].clone();
            add(lines.get(i), i + 1, em);
        }
    }

    private void add(TextLine line, int row, double em) {
        double right = Double.NEGATIVE_INFINITY;
        int done = -1;
        Word before = line.words().getFirst();
        for (Word word : line.words()) {
            int from = stepAt(word.box().x() + 0.2);
            int to = stepAt(word.box().right() - 0.2);
            if (done >= 0 && from > done + 1) {
                double gap = (word.box().x() - right) / em;
                double mark = mark(gap, isFigure(before) && isFigure(word));
                for (int s = done + 1; s < from; s++) {
                    both[row][s]++;
                    spaces[row][s] += (short) (gap < SPACE ? 1 : 0);
                    marks[row][s] += (float) mark;
                }
            }
            for (int s = Math.max(done + 1, from); s <= to; s++) {
                covered[row][s]++;
            }
            done = Math.max(done, to);
            right = Math.max(right, word.box().right());
            before = word;
        }
    }

    /** White space between figures parts columns though it is narrow: within a figure it is a mere space. */
    private static double mark(double gap, boolean figures) {
        if (gap < SPACE) {
            return MARK_OF_SPACE;
        }
        return figures
                ? Math.clamp((gap - SPACE) / (BETWEEN_WORDS - SPACE), 0, 1)
                : Math.clamp((gap - BETWEEN_WORDS) / (BETWEEN_COLUMNS - BETWEEN_WORDS), 0, 1);
    }

    private static boolean isFigure(Word word) {
        return word.text().codePoints().anyMatch(Character::isDigit)
                && word.text().codePoints().noneMatch(Character::isLetter);
    }

    int stepAt(double x) {
        return (int) Math.clamp(x / step, 0, steps - 1);
    }

    int steps() {
        return steps;
    }

    double place(int at) {
        return at * step;
    }

    /** Lines from {@code start} up to and without {@code end} in which a word covers a step. */
    int covered(int start, int end, int at) {
        return covered[end][at] - covered[start][at];
    }

    /** Lines in which it lies between words. */
    int between(int start, int end, int at) {
        return both[end][at] - both[start][at];
    }

    /** Lines in which it lies in a mere space of the font. */
    int spaces(int start, int end, int at) {
        return spaces[end][at] - spaces[start][at];
    }

    /** How much white there is at a step beyond that between words, a point at most for each line. */
    double marks(int start, int end, int at) {
        return marks[end][at] - marks[start][at];
    }
}
