package org.zvirka.ingest.page;

import java.util.ArrayList;
import java.util.List;

/** Tells a line of prose whose spaces happen to lie between columns from a row. */
final class RunningText {

    private static final int LEAST_WORDS = 5;

    /** Share of words with letters. */
    private static final double MOSTLY_LETTERS = 0.7;

    /** White space between columns is wider than that between the words of a line by this factor. */
    private static final double WIDER = 1.5;

    /** It is at least this wide, in sizes, where words stand close. */
    private static final double LEAST_WIDE = 0.45;

    /** Justified words stand no further apart, in sizes. */
    private static final double MOST_WIDE = 0.9;

    private RunningText() {}

    /** Whether no white space between columns is wider than that between the line's words. */
    static boolean is(TextLine line, List<ColumnBands.Gutter> gutters) {
        List<Word> words = line.words();
        if (words.size() < LEAST_WORDS || letters(words) < MOSTLY_LETTERS * words.size()) {
            return false;
        }
        List<Double> gaps = new ArrayList<>();
        double widest = 0;
        for (int i = 1; i < words.size(); i++) {
            double from = words.get(i - 1).box().right();
            double to = words.get(i).box().x();
            boolean between = gutters.stream().anyMatch(g -> g.from() < to + 1 && g.to() > from - 1);
            if (between) {
                widest = Math.max(widest, to - from);
            }
            gaps.add(to - from);
        }
        double usual = gaps.stream().sorted().toList().get(gaps.size() / 2);
        double size = line.fontSize();
        return widest > 0 && widest <= Math.clamp(WIDER * usual, LEAST_WIDE * size, MOST_WIDE * size);
    }

    private static long letters(List<Word> words) {
        return words.stream()
                .filter(w -> w.text().codePoints().anyMatch(Character::isLetter))
                .count();
    }
}
