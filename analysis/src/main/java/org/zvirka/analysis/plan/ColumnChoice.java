package org.zvirka.analysis.plan;

/**
 * What a person says a column of a printed table holds; it outweighs what was concluded.
 *
 * @param table number of the printed table it is about, as {@link org.zvirka.ingest.document.Origin#table()} counts; 0 for
 *     every table that has a column of this title
 * @param column its place from 0; tells columns of the same title apart
 * @param header its printed title as in {@link Column}, empty where it has none
 */
public record ColumnChoice(int table, int column, String header, ColumnRole role) {

    public ColumnChoice {
        if (table < 0 || column < 0) {
            throw new IllegalArgumentException(
                    "tables and columns are counted upwards, not " + table + " and " + column);
        }
    }
}
