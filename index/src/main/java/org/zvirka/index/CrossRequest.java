package org.zvirka.index;

/**
 * Measures to be counted by three fields at once, such as bodies by themes by statuses: one question, however many cells.
 *
 * @param filters what is counted; a filter on {@code rows} chooses the rows
 * @param rows the field whose values are the lines
 * @param columns the field whose values are the columns; a measure with several stands under each
 * @param counted the field whose values are counted in every cell
 * @param most lines given, those with most measures first; 1..1000
 */
public record CrossRequest(Filters filters, FilterField rows, FilterField columns, FilterField counted, int most) {

    public static final int MOST = 1000;

    public CrossRequest {
        if (most < 1 || most > MOST) {
            throw new IllegalArgumentException("a table has 1.." + MOST + " lines, not " + most);
        }
        if (rows == columns || columns == counted || rows == counted) {
            throw new IllegalArgumentException(
                    "three different fields are counted by, not " + rows + ", " + columns + ", " + counted);
        }
    }
}
