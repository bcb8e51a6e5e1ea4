package org.zvirka.ingest.pdf;

import java.util.List;
import java.util.OptionalDouble;
import org.zvirka.ingest.page.Ruling;
import org.zvirka.ingest.page.Turn;
import org.zvirka.ingest.page.Word;

/**
 * The right edge of a page where a table was too wide for it. Writers cut the lines there and not the letters: what
 * stands beyond belongs to the last column.
 */
record PageEdge(double width, OptionalDouble reach) {

    /** Lines that end so near to the edge, in points, were cut by it. */
    private static final double AT_EDGE = 2;

    /** @param width of the displayed page */
    static PageEdge of(double width, List<Word> words) {
        OptionalDouble reach = words.stream()
                .filter(word -> word.turn() == Turn.NONE && word.box().x() >= width - AT_EDGE)
                .mapToDouble(word -> word.box().x() + word.box().width())
                .max();
        return new PageEdge(width, reach);
    }

    /** Whether words stand beyond it. */
    boolean isCrossed() {
        return reach.isPresent();
    }

    /** Lines that end at the edge go on to the last word. */
    List<Ruling> onward(List<Ruling> rulings) {
        return reach.isEmpty()
                ? rulings
                : rulings.stream()
                        .map(ruling -> onward(ruling, reach.getAsDouble() + AT_EDGE))
                        .toList();
    }

    private Ruling onward(Ruling ruling, double end) {
        return switch (ruling.direction()) {
            case HORIZONTAL ->
                isAtEdge(ruling.to())
                        ? Ruling.horizontal(
                                ruling.position(), ruling.from(), Math.max(end, ruling.to()), ruling.thickness())
                        : ruling;
            case VERTICAL ->
                isAtEdge(ruling.position())
                        ? Ruling.vertical(
                                Math.max(end, ruling.position()), ruling.from(), ruling.to(), ruling.thickness())
                        : ruling;
        };
    }

    private boolean isAtEdge(double x) {
        return Math.abs(x - width) <= AT_EDGE;
    }
}
