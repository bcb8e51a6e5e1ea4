package org.zvirka.ingest.document;

import java.util.List;

/**
 * One printed part of a table: a grid as the reader sees it on one page (or sheet, or in a flowing format, as a whole).
 *
 * @param rows top to bottom
 * @param headerRows how many leading rows the format itself marks as header, 0 where it does not say
 * @param columnEdges x of the columns' boundaries in points, left to right, one more than columns; empty where unknown
 * @param method how the grid was found
 * @param confidence 0..1; 1 where the format itself says what the cells are
 */
public record Table(
        Origin origin, List<Row> rows, int headerRows, List<Double> columnEdges, Method method, double confidence)
        implements Block {

    /** How a grid was found, from the surest to the least sure. */
    public enum Method {
        /** The format names its cells. */
        NATIVE,
        /** Lines drawn in the page. */
        RULINGS,
        /** Text aligned in columns. */
        ALIGNMENT,
        /** Lines found in a picture, text recognised. */
        SCAN_RULINGS,
        /** Recognised text aligned in columns. */
        SCAN_ALIGNMENT
    }

    public Table {
        rows = List.copyOf(rows);
        columnEdges = List.copyOf(columnEdges);
        if (headerRows < 0 || headerRows > rows.size()) {
            throw new IllegalArgumentException("header rows lie within the table: " + headerRows);
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence lies in 0..1: " + confidence);
        }
    }

    public static Table of(Origin origin, List<Row> rows) {
        return new Table(origin, rows, 0, List.of(), Method.NATIVE, 1);
    }

    /** Number of columns of the grid, counting spans. */
    public int columns() {
        return Grid.of(this).columns();
    }
}
