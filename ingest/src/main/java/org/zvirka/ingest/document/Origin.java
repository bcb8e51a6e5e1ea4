package org.zvirka.ingest.document;

/**
 * The way back to the print.
 *
 * @param page 1-based page, or sheet for a spreadsheet; 0 where the format has no pages
 * @param sheet name of the sheet, empty for other formats
 * @param table 1-based number of the table part in the document, 0 outside tables
 * @param row 1-based row within that table part, 0 for the table itself or outside tables
 * @param box place on the page, {@link Box#NONE} where the format has none
 */
public record Origin(int page, String sheet, int table, int row, Box box) {

    public static final Origin UNKNOWN = new Origin(0, "", 0, 0, Box.NONE);

    public Origin {
        if (page < 0 || table < 0 || row < 0) {
            throw new IllegalArgumentException(
                    "an origin counts from 1, 0 is unknown: page " + page + ", table " + table + ", row " + row);
        }
    }

    public static Origin onPage(int page, Box box) {
        return new Origin(page, "", 0, 0, box);
    }

    public Origin atRow(int newRow, Box rowBox) {
        return new Origin(page, sheet, table, newRow, rowBox);
    }
}
