package org.zvirka.ingest.page;

import java.util.ArrayList;
import java.util.List;
import org.zvirka.ingest.document.Box;
import org.zvirka.ingest.document.Cell;
import org.zvirka.ingest.document.Paragraph;
import org.zvirka.ingest.document.Table;

/** A page put together by hand: words 5 points wide per letter and 10 high, lines half a point thick. */
final class Sheet {

    static final double LETTER = 5;
    static final double HEIGHT = 10;

    private final List<Word> words = new ArrayList<>();
    private final List<Ruling> rulings = new ArrayList<>();
    private final List<Box> shades = new ArrayList<>();
    private final List<Box> figures = new ArrayList<>();

    Sheet text(double x, double y, String text) {
        double at = x;
        for (String word : text.split(" ")) {
            words.add(new Word(word, new Box(at, y, word.length() * LETTER, HEIGHT), 10, false));
            at += (word.length() + 0.6) * LETTER;
        }
        return this;
    }

    /** Text that ends at a place. */
    Sheet right(double right, double y, String text) {
        double width = 0;
        for (String word : text.split(" ")) {
            width += (word.length() + 0.6) * LETTER;
        }
        return text(right - width + 0.6 * LETTER, y, text);
    }

    /** A filled area. */
    Sheet shade(double x, double y, double width, double height) {
        shades.add(new Box(x, y, width, height));
        return this;
    }

    /** A shape of curves or slanted lines. */
    Sheet figure(double x, double y, double width, double height) {
        figures.add(new Box(x, y, width, height));
        return this;
    }

    /** One word that reads upwards and ends above {@code bottom}. */
    Sheet upwards(double x, double bottom, String word) {
        double length = word.length() * LETTER;
        words.add(new Word(word, new Box(x, bottom - length, HEIGHT, length), 10, false, Turn.THREE_QUARTERS));
        return this;
    }

    Sheet across(double y, double from, double to) {
        rulings.add(Ruling.horizontal(y, from, to, 0.5));
        return this;
    }

    Sheet down(double x, double from, double to) {
        rulings.add(Ruling.vertical(x, from, to, 0.5));
        return this;
    }

    /** All lines of a regular grid. */
    Sheet grid(double[] xs, double[] ys) {
        for (double x : xs) {
            down(x, ys[0], ys[ys.length - 1]);
        }
        for (double y : ys) {
            across(y, xs[0], xs[xs.length - 1]);
        }
        return this;
    }

    PageContent content() {
        return new PageContent(1, 595, 842, words, rulings, shades, figures, PageContent.Source.DRAWN);
    }

    /** The blocks of the page, one line each: prose as it is, rows as {@code [a|b<colSpan x rowSpan>]}. */
    List<String> read() {
        List<String> lines = new ArrayList<>();
        PageReading.of(content()).blocks().forEach(block -> {
            switch (block) {
                case Table table ->
                    table.rows()
                            .forEach(row -> lines.add(row.cells().stream()
                                    .map(Sheet::cell)
                                    .toList()
                                    .toString()));
                case Paragraph paragraph -> lines.add(paragraph.text());
                case org.zvirka.ingest.document.Heading heading -> lines.add("# " + heading.text());
            }
        });
        return lines;
    }

    private static String cell(Cell cell) {
        String span = cell.colSpan() * cell.rowSpan() == 1 ? "" : "<" + cell.colSpan() + "x" + cell.rowSpan() + ">";
        return cell.text() + span;
    }
}
