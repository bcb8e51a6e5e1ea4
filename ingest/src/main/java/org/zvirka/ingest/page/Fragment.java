package org.zvirka.ingest.page;

import java.util.ArrayList;
import java.util.List;
import org.zvirka.ingest.document.Box;

/**
 * The part of one line that stands in one column, or across several.
 *
 * @param order of its line in the band
 * @param from first column
 * @param to last column
 * @param line its words
 */
record Fragment(int order, int from, int to, TextLine line) {

    /** White space in a line that crosses columns parts it only if wider than this, in sizes. */
    private static final double WIDE = 1.0;

    /** White space up to this, in sizes, is a space of the font: the text runs on. */
    private static final double SPACE = 0.34;

    /** Text that reaches over the middle of white space by less, in points, stays in its column. */
    private static final double OVER = 1.5;

    /** No text. */
    static final Fragment NONE = new Fragment(-1, 0, 0, new TextLine(List.of(), Box.NONE));

    double top() {
        return line.box().y();
    }

    double bottom() {
        return line.box().bottom();
    }

    boolean spans() {
        return to > from;
    }

    /** Parts a line at the white space between columns. */
    static List<Fragment> of(int order, TextLine line, List<ColumnBands.Gutter> gutters, double em) {
        boolean crosses = !new ColumnBands.Band(List.of(line), gutters).holds(line, em);
        List<Fragment> fragments = new ArrayList<>();
        List<Word> open = new ArrayList<>();
        for (Word word : line.words()) {
            if (!open.isEmpty()) {
                double right =
                        open.stream().mapToDouble(w -> w.box().right()).max().orElse(0);
                boolean parts = columnOf(gutters, open.getLast().centreX()) != columnOf(gutters, word.centreX())
                        || columnOf(gutters, right - 0.5)
                                != columnOf(gutters, word.box().x() + 0.5);
                if (parts && word.box().x() - right > (crosses ? WIDE : SPACE) * em) {
                    fragments.add(of(order, open, gutters));
                    open.clear();
                }
            }
            open.add(word);
        }
        fragments.add(of(order, open, gutters));
        return fragments;
    }

    private static Fragment of(int order, List<Word> words, List<ColumnBands.Gutter> gutters) {
        TextLine line = TextLine.of(words);
        int first = columnOf(gutters, line.box().x() + OVER);
        int last = Math.max(first, columnOf(gutters, line.box().right() - OVER));
        return new Fragment(order, first, last, line);
    }

    static int columnOf(List<ColumnBands.Gutter> gutters, double x) {
        int column = 0;
        while (column < gutters.size() && x > gutters.get(column).middle()) {
            column++;
        }
        return column;
    }
}
