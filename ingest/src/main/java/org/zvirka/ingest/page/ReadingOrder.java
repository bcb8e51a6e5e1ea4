package org.zvirka.ingest.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zvirka.ingest.document.Block;
import org.zvirka.ingest.document.Box;
import org.zvirka.ingest.document.Origin;
import org.zvirka.ingest.document.Paragraph;
import org.zvirka.ingest.document.Table;

/** Puts tables and the text around them in the order a person reads them: down the page, left before right. */
final class ReadingOrder {

    private ReadingOrder() {}

    static List<Block> of(int page, List<Table> tables, List<Word> rest, FlowingText flow) {
        List<Table> sorted = tables.stream()
                .sorted(Comparator.comparingDouble((Table t) -> t.origin().box().y())
                        .thenComparingDouble(t -> t.origin().box().x()))
                .toList();
        List<Block> blocks = new ArrayList<>(upright(page, sorted, turned(rest, Turn.NONE), flow));
        for (Turn turn : List.of(Turn.QUARTER, Turn.HALF, Turn.THREE_QUARTERS)) {
            aside(page, turned(rest, turn), turn, flow).ifPresent(blocks::add);
        }
        return blocks;
    }

    private static List<Block> upright(int page, List<Table> tables, List<Word> words, FlowingText flow) {
        Optional<PageColumns> columns = PageColumns.of(words);
        boolean across = columns.isPresent()
                && tables.stream()
                        .anyMatch(t -> columns.get().isBetween(t.origin().box())
                                && t.origin().box().x() < columns.get().x()
                                && t.origin().box().right() > columns.get().x());
        if (columns.isEmpty() || across) {
            return downThePage(page, tables, words, flow);
        }
        List<Block> blocks = new ArrayList<>();
        List<Table> left = new ArrayList<>(tables);
        for (List<Word> part : columns.get().parts(words)) {
            List<Table> own =
                    left.stream().filter(t -> belongs(t, part, columns.get())).toList();
            blocks.addAll(
                    part.size() < words.size() ? upright(page, own, part, flow) : downThePage(page, own, part, flow));
            left.removeAll(own);
        }
        left.forEach(blocks::add);
        return blocks;
    }

    /** Whether a table lies on the same side of the columns, or above or below them, as the words of a part. */
    private static boolean belongs(Table table, List<Word> part, PageColumns columns) {
        Word some = part.getFirst();
        if (columns.isBetween(table.origin().box())) {
            boolean onLeft = table.origin().box().right() <= columns.x();
            return columns.isBetween(some.box()) && onLeft == columns.isLeft(some);
        }
        boolean above = table.origin().box().y() < columns.top();
        return !columns.isBetween(some.box()) && above == (some.centreY() < columns.top());
    }

    private static List<Block> downThePage(int page, List<Table> sorted, List<Word> words, FlowingText flow) {
        List<Block> blocks = new ArrayList<>();
        List<TextLine> lines = new ArrayList<>(TextLine.lines(words));
        for (Table table : sorted) {
            List<TextLine> above = lines.stream()
                    .filter(l -> l.box().y() + l.box().height() / 2
                            < table.origin().box().y())
                    .toList();
            blocks.addAll(paragraphs(page, above, flow));
            lines.removeAll(above);
            blocks.add(table);
        }
        blocks.addAll(paragraphs(page, lines, flow));
        return blocks;
    }

    private static List<Word> turned(List<Word> words, Turn turn) {
        return words.stream().filter(word -> word.turn() == turn).toList();
    }

    /** Writing along the edge of a page, after everything else. */
    private static Optional<Paragraph> aside(int page, List<Word> words, Turn turn, FlowingText flow) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Box box = Box.NONE;
        for (Word word : words) {
            box = box.union(word.box());
        }
        List<Word> upright =
                words.stream().map(word -> word.turnedBack(turn, 0, 0)).toList();
        return Optional.of(new Paragraph(Origin.onPage(page, box), flow.of(TextLine.lines(upright))));
    }

    private static List<Paragraph> paragraphs(int page, List<TextLine> lines, FlowingText flow) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (List<TextLine> paragraph : FlowingText.paragraphs(lines)) {
            Box box = Box.NONE;
            for (TextLine line : paragraph) {
                box = box.union(line.box());
            }
            paragraphs.add(new Paragraph(Origin.onPage(page, box), flow.of(paragraph)));
        }
        return paragraphs;
    }
}
