package org.zvirka.ingest.grid;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * What a spreadsheet shows on one sheet.
 *
 * @param rows the visible ones with any text, top to bottom
 * @param merged merged regions, in any order
 * @param hiddenRows 0-based rows that are not shown: they part nothing
 */
public record SheetCells(String name, List<SheetRow> rows, List<Region> merged, BitSet hiddenRows) {

    /**
     * A row.
     *
     * @param index 0-based row of the sheet
     * @param columns 0-based columns of its filled cells, ascending
     * @param texts what those cells show, never blank
     */
    public record SheetRow(int index, int[] columns, String[] texts) {

        /** The same row with one more filled cell; where that one is filled, the row as it is. */
        SheetRow with(int column, String text) {
            int found = Arrays.binarySearch(columns, column);
            if (found >= 0) {
                return this;
            }
            int at = -found - 1;
            int[] more = new int[columns.length + 1];
            String[] moreTexts = new String[columns.length + 1];
            System.arraycopy(columns, 0, more, 0, at);
            System.arraycopy(texts, 0, moreTexts, 0, at);
            more[at] = column;
            moreTexts[at] = text;
            System.arraycopy(columns, at, more, at + 1, columns.length - at);
            System.arraycopy(texts, at, moreTexts, at + 1, columns.length - at);
            return new SheetRow(index, more, moreTexts);
        }
    }

    /** A merged region, all bounds 0-based and included. */
    public record Region(int top, int left, int bottom, int right) {}
}
