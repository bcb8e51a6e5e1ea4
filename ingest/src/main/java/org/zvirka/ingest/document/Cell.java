package org.zvirka.ingest.document;

/**
 * One printed cell.
 *
 * @param text as printed, markup dropped; {@code \n} between the cell's paragraphs and list items only, never where a
 *     line merely wraps (wrapped lines are joined, hyphenated words put together); empty for an empty cell
 * @param rowSpan how many rows of this table part it covers, at least 1
 * @param colSpan how many columns it covers, at least 1
 * @param box place on the page, {@link Box#NONE} where the format has none
 */
public record Cell(String text, int rowSpan, int colSpan, Box box) {

    public Cell {
        if (rowSpan < 1 || colSpan < 1) {
            throw new IllegalArgumentException(
                    "a cell covers at least one row and column: " + rowSpan + " x " + colSpan);
        }
    }

    public static Cell of(String text) {
        return new Cell(text, 1, 1, Box.NONE);
    }

    /** The text on one line, runs of white space folded to one space. */
    public String line() {
        return text.strip().replaceAll("[\\s\\u00a0]+", " ");
    }

    public boolean isBlank() {
        return line().isEmpty();
    }
}
