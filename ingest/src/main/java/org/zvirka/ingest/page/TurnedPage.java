package org.zvirka.ingest.page;

import java.util.ArrayList;
import java.util.List;
import org.zvirka.ingest.document.Block;
import org.zvirka.ingest.document.Box;
import org.zvirka.ingest.document.Cell;
import org.zvirka.ingest.document.Heading;
import org.zvirka.ingest.document.Origin;
import org.zvirka.ingest.document.Paragraph;
import org.zvirka.ingest.document.Row;
import org.zvirka.ingest.document.Table;

/** A page on which most writing is turned, such as a wide table printed sideways: read upright, placed as displayed. */
final class TurnedPage {

    /** Share of letters that must be turned for the page to be. */
    private static final double MOSTLY = 0.6;

    private final PageContent page;
    private final Turn turn;

    TurnedPage(PageContent page) {
        this.page = page;
        this.turn = turn(page.words());
    }

    /** How far most of the letters are turned. */
    static Turn turn(List<Word> words) {
        int[] letters = new int[Turn.values().length];
        int all = 0;
        for (Word word : words) {
            letters[word.turn().ordinal()] += word.text().length();
            all += word.text().length();
        }
        for (Turn turn : Turn.values()) {
            if (letters[turn.ordinal()] > MOSTLY * all) {
                return turn;
            }
        }
        return Turn.NONE;
    }

    /** The page with most of its writing upright. */
    PageContent upright() {
        if (turn == Turn.NONE) {
            return page;
        }
        return new PageContent(
                page.number(),
                turn.sideways() ? page.height() : page.width(),
                turn.sideways() ? page.width() : page.height(),
                page.words().stream()
                        .map(w -> w.turnedBack(turn, page.width(), page.height()))
                        .toList(),
                page.rulings().stream().map(this::upright).toList(),
                page.shades().stream()
                        .map(b -> turn.upright(b, page.width(), page.height()))
                        .toList(),
                page.figures().stream()
                        .map(b -> turn.upright(b, page.width(), page.height()))
                        .toList(),
                page.source());
    }

    private Ruling upright(Ruling ruling) {
        boolean level = ruling.isHorizontal();
        double x = level ? ruling.from() : ruling.position();
        double y = level ? ruling.position() : ruling.from();
        double x2 = level ? ruling.to() : ruling.position();
        double y2 = level ? ruling.position() : ruling.to();
        double fromX = turn.uprightX(x, y, page.width(), page.height());
        double fromY = turn.uprightY(x, y, page.width(), page.height());
        double toX = turn.uprightX(x2, y2, page.width(), page.height());
        double toY = turn.uprightY(x2, y2, page.width(), page.height());
        return level != turn.sideways()
                ? Ruling.horizontal(fromY, Math.min(fromX, toX), Math.max(fromX, toX), ruling.thickness())
                : Ruling.vertical(fromX, Math.min(fromY, toY), Math.max(fromY, toY), ruling.thickness());
    }

    /** Blocks read from the upright page, with their places on the page as displayed. */
    List<Block> asDisplayed(List<Block> blocks) {
        if (turn == Turn.NONE) {
            return blocks;
        }
        List<Block> placed = new ArrayList<>();
        for (Block block : blocks) {
            placed.add(
                    switch (block) {
                        case Heading h -> new Heading(asDisplayed(h.origin()), h.level(), h.text());
                        case Paragraph p -> new Paragraph(asDisplayed(p.origin()), p.text());
                        case Table t -> asDisplayed(t);
                    });
        }
        return placed;
    }

    private Table asDisplayed(Table table) {
        List<Row> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            List<Cell> cells = row.cells().stream()
                    .map(c -> new Cell(c.text(), c.rowSpan(), c.colSpan(), asDisplayed(c.box())))
                    .toList();
            rows.add(new Row(asDisplayed(row.origin()), cells));
        }
        return new Table(
                asDisplayed(table.origin()),
                rows,
                table.headerRows(),
                table.columnEdges(),
                table.method(),
                table.confidence());
    }

    private Origin asDisplayed(Origin origin) {
        return new Origin(origin.page(), origin.sheet(), origin.table(), origin.row(), asDisplayed(origin.box()));
    }

    private Box asDisplayed(Box box) {
        double width = turn.sideways() ? page.height() : page.width();
        double height = turn.sideways() ? page.width() : page.height();
        return turn.opposite().upright(box, width, height);
    }
}
