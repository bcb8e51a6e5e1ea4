package org.zvirka.ingest.scan;

import java.util.List;
import org.zvirka.ingest.document.Block;
import org.zvirka.ingest.document.Box;
import org.zvirka.ingest.document.Cell;
import org.zvirka.ingest.document.Heading;
import org.zvirka.ingest.document.Origin;
import org.zvirka.ingest.document.Paragraph;
import org.zvirka.ingest.document.Row;
import org.zvirka.ingest.document.Table;
import org.zvirka.ingest.page.Turn;

/**
 * Lays the places of what was read on a straightened page back onto the page as it is shown.
 *
 * @param placement how the straightened page lies on the picture that was read
 * @param unit points for a pixel of the straightened page
 * @param turn how far the page as shown is turned from the picture that was read
 * @param width of the picture that was read, in points
 * @param height of the picture that was read, in points
 */
record SourcePlaces(Placement placement, double unit, Turn turn, double width, double height) {

    List<Block> of(List<Block> blocks) {
        boolean same = placement.degrees() == 0 && turn == Turn.NONE;
        return same ? blocks : blocks.stream().map(this::block).toList();
    }

    private Block block(Block block) {
        return switch (block) {
            case Heading heading -> new Heading(origin(heading.origin()), heading.level(), heading.text());
            case Paragraph paragraph -> new Paragraph(origin(paragraph.origin()), paragraph.text());
            case Table table ->
                new Table(
                        origin(table.origin()),
                        table.rows().stream().map(this::row).toList(),
                        table.headerRows(),
                        table.columnEdges(),
                        table.method(),
                        table.confidence());
        };
    }

    private Row row(Row row) {
        return new Row(
                origin(row.origin()),
                row.cells().stream()
                        .map(cell -> new Cell(cell.text(), cell.rowSpan(), cell.colSpan(), box(cell.box())))
                        .toList());
    }

    private Origin origin(Origin origin) {
        return new Origin(origin.page(), origin.sheet(), origin.table(), origin.row(), box(origin.box()));
    }

    private Box box(Box box) {
        return turn.opposite().upright(placement.onSource(box, unit), width, height);
    }
}
