package org.zvirka.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zvirka.ingest.document.Box;

/**
 * The two columns that prose is set in on pages of papers and reports. One of them must be prose nearly all the way down,
 * the other some of it: tables whose texts stand in two columns have white between their rows and numbers beside them.
 *
 * @param x between the columns
 * @param top of the first line that keeps to the columns
 * @param bottom of the last
 */
record PageColumns(double x, double top, double bottom) {

    /** Shares of the text's width between which the columns part. */
    private static final double LEFTMOST = 0.38;

    private static final double RIGHTMOST = 0.62;

    private static final double STEP = 2;

    /** White on either side of the middle, in sizes. */
    private static final double CLEAR = 0.4;

    private static final int LEAST_LINES = 12;

    /** Lines of prose that the less prosaic column has at least. */
    private static final int LEAST_PROSE = 5;

    /** White space in a line from which on it stands in columns, in sizes. */
    private static final double WIDE = 1.5;

    private static final double NEARLY_ALL = 0.85;

    private static final int PROSE_WORDS = 4;

    private static final double FULL = 0.75;

    private static final double MOSTLY = 0.6;

    /** Lines further apart than this share of the usual distance part paragraphs or rows. */
    private static final double APART = 1.3;

    private static final double FEW = 0.15;

    static Optional<PageColumns> of(List<Word> words) {
        List<TextLine> lines = TextLine.lines(words);
        if (lines.size() < LEAST_LINES) {
            return Optional.empty();
        }
        double left = words.stream().mapToDouble(w -> w.box().x()).min().orElse(0);
        double right = words.stream().mapToDouble(w -> w.box().right()).max().orElse(0);
        double em = ColumnBands.em(lines);
        int most = 0;
        PageColumns best = null;
        for (double x = left + LEFTMOST * (right - left); x <= left + RIGHTMOST * (right - left); x += STEP) {
            List<TextLine> run = run(lines, x, CLEAR * em);
            if (run.size() > most) {
                most = run.size();
                Box last = run.getLast().box();
                best = new PageColumns(x, run.getFirst().box().y(), last.bottom());
            }
        }
        return Optional.ofNullable(best).filter(columns -> columns.areProse(words, em));
    }

    /** The longest run of lines of which none reaches over x. */
    private static List<TextLine> run(List<TextLine> lines, double x, double clear) {
        List<TextLine> best = List.of();
        List<TextLine> run = new ArrayList<>();
        for (TextLine line : lines) {
            boolean crosses = line.words().stream()
                    .anyMatch(w -> w.box().x() < x + clear && w.box().right() > x - clear);
            if (crosses) {
                run = new ArrayList<>();
            } else {
                run.add(line);
                best = run.size() > best.size() ? run : best;
            }
        }
        return best;
    }

    private boolean areProse(List<Word> words, double em) {
        List<TextLine> left = TextLine.lines(words.stream().filter(this::isLeft).toList());
        List<TextLine> right =
                TextLine.lines(words.stream().filter(this::isRight).toList());
        return Math.min(left.size(), right.size()) >= LEAST_LINES
                && Math.min(prose(left, em), prose(right, em)) >= LEAST_PROSE
                && (isProse(left, em) || isProse(right, em));
    }

    private static boolean isProse(List<TextLine> lines, double em) {
        long whole = lines.stream().filter(l -> l.pieces(WIDE * em).size() == 1).count();
        List<Double> distances = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            distances.add(lines.get(i).box().y() - lines.get(i - 1).box().y());
        }
        double usual = distances.stream().sorted().toList().get(distances.size() / 2);
        long apart = distances.stream().filter(d -> d > APART * usual).count();
        return whole >= NEARLY_ALL * lines.size()
                && prose(lines, em) >= MOSTLY * lines.size()
                && apart <= FEW * lines.size();
    }

    /** How many lines are whole, of several words and about as wide as the column. */
    private static int prose(List<TextLine> lines, double em) {
        double widest = lines.stream().mapToDouble(l -> l.box().width()).max().orElse(0);
        return (int) lines.stream()
                .filter(l -> l.words().size() >= PROSE_WORDS
                        && l.box().width() >= FULL * widest
                        && l.pieces(WIDE * em).size() == 1)
                .count();
    }

    boolean isLeft(Word word) {
        return isBetween(word.box()) && word.centreX() < x;
    }

    boolean isRight(Word word) {
        return isBetween(word.box()) && word.centreX() >= x;
    }

    /** Whether a box lies beside the columns' lines and not above or below them. */
    boolean isBetween(Box box) {
        double middle = box.y() + box.height() / 2;
        return middle >= top && middle <= bottom;
    }

    /** The words in the order of reading: above, left, right, below; none of the parts is empty. */
    List<List<Word>> parts(List<Word> words) {
        List<List<Word>> parts = new ArrayList<>();
        parts.add(words.stream().filter(w -> w.centreY() < top).toList());
        parts.add(words.stream().filter(this::isLeft).toList());
        parts.add(words.stream().filter(this::isRight).toList());
        parts.add(words.stream().filter(w -> w.centreY() > bottom).toList());
        parts.removeIf(List::isEmpty);
        return parts;
    }
}
