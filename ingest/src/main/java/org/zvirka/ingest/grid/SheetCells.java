package org.zvirka.ingest.grid;

import java.util.List;

/**
 * What a spreadsheet shows on one sheet.
 *
 * @param rows the visible ones with any text, top to bottom
 * @param merged merged regions, in any order
 */
public record SheetCells(String name, List<SheetRow> rows, List<Region> merged) {

    /**
     * A row.
     *
     * @param index 0-based row of the sheet
     * @param columns 0-based columns of its filled cells, ascending
     * @param texts what those cells show, never blank
     */
    public record SheetRow(int index, int[] columns, String[] texts) {}

    /** A merged region, all bounds 0-based and included. */
    public record Region(int top, int left, int bottom, int right) {}
}
