package org.zvirka.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    private static final double LEFTMOST = 0.28;

    private static final double RIGHTMOST = 0.72;

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

    /** Share of lines of prose in columns that hold tables or lists beside it. */
    private static final double SOME = 0.35;

    /** Rows of a table begin on both sides at once, paragraphs of two columns by chance. */
    private static final double FEW_SHARED = 0.34;

    private static final double SAME_HEIGHT = 0.2;

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
            List<TextLine> run = fromProse(run(lines, x, CLEAR * em), x, em);
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

    /** Without the rows of a table across both columns above or below them. */
    private static List<TextLine> fromProse(List<TextLine> run, double x, double em) {
        int first = 0;
        while (first < run.size() && !hasProse(run.get(first), x, em)) {
            first++;
        }
        int last = run.size();
        while (last > first && !hasProse(run.get(last - 1), x, em)) {
            last--;
        }
        return run.subList(first, last);
    }

    private static boolean hasProse(TextLine line, double x, double em) {
        for (boolean onLeft : new boolean[] {true, false}) {
            List<Word> side =
                    line.words().stream().filter(w -> w.centreX() < x == onLeft).toList();
            if (side.size() >= PROSE_WORDS
                    && TextLine.of(side).pieces(WIDE * em).size() == 1) {
                return true;
            }
        }
        return false;
    }

    private boolean areProse(List<Word> words, double em) {
        List<TextLine> left = TextLine.lines(words.stream().filter(this::isLeft).toList());
        List<TextLine> right =
                TextLine.lines(words.stream().filter(this::isRight).toList());
        if (Math.min(left.size(), right.size()) < LEAST_LINES) {
            return false;
        }
        boolean some = Math.min(prose(left, em), prose(right, em)) >= LEAST_PROSE;
        return some && (isProse(left, em) || isProse(right, em))
                || columns(left, em) >= SOME * left.size()
                        && columns(right, em) >= SOME * right.size()
                        && areIndependent(left, right, em);
    }

    /** Whether lines and the white space between paragraphs on either side know nothing of each other, as cells would. */
    private static boolean areIndependent(List<TextLine> left, List<TextLine> right, double em) {
        List<Double> leftStarts = starts(left);
        List<Double> rightStarts = starts(right);
        if (Math.min(leftStarts.size(), rightStarts.size()) >= 2) {
            return shared(leftStarts, rightStarts, em) <= FEW_SHARED;
        }
        return shared(tops(left), tops(right), em) <= MOSTLY;
    }

    private static List<Double> tops(List<TextLine> lines) {
        return lines.stream().map(l -> l.box().y()).toList();
    }

    /** Tops of the lines that begin below wider white space. */
    private static List<Double> starts(List<TextLine> lines) {
        double usual = usual(lines);
        List<Double> starts = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).box().y() - lines.get(i - 1).box().y() > APART * usual) {
                starts.add(lines.get(i).box().y());
            }
        }
        return starts;
    }

    /** The share of places of the side with fewer that the other has too. */
    private static double shared(List<Double> left, List<Double> right, double em) {
        List<Double> few = left.size() <= right.size() ? left : right;
        List<Double> many = left.size() <= right.size() ? right : left;
        long shared = few.stream()
                .filter(y -> many.stream().anyMatch(z -> Math.abs(y - z) <= SAME_HEIGHT * em))
                .count();
        return (double) shared / few.size();
    }

    private static double usual(List<TextLine> lines) {
        List<Double> distances = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            distances.add(lines.get(i).box().y() - lines.get(i - 1).box().y());
        }
        return distances.stream().sorted().toList().get(distances.size() / 2);
    }

    private static boolean isProse(List<TextLine> lines, double em) {
        long whole = lines.stream().filter(l -> l.pieces(WIDE * em).size() == 1).count();
        return whole >= NEARLY_ALL * lines.size()
                && prose(lines, em) >= MOSTLY * lines.size()
                && starts(lines).size() <= FEW * lines.size();
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

    /** How many lines are prose, of one column or of two beside each other. */
    private static int columns(List<TextLine> lines, double em) {
        double widest = lines.stream().mapToDouble(l -> l.box().width()).max().orElse(0);
        return (int) lines.stream()
                .filter(l -> l.box().width() >= FULL * widest)
                .map(l -> l.pieces(WIDE * em))
                .filter(pieces -> pieces.size() <= 2
                        && pieces.stream().allMatch(p -> p.words().size() >= PROSE_WORDS))
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

    /** The words of a page parted into columns, and those into columns again; as they are where there are none. */
    static List<List<Word>> parted(List<Word> words) {
        return of(words)
                .map(columns -> columns.parts(words).stream()
                        .flatMap(part -> part.size() < words.size() ? parted(part).stream() : Stream.of(part))
                        .toList())
                .orElseGet(() -> List.of(words));
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
