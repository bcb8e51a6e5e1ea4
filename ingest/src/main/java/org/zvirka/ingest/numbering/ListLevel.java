package org.zvirka.ingest.numbering;

/**
 * One level of a list.
 *
 * @param start first value of its counter
 * @param style how its counter is written
 * @param text what is printed, {@code %1} to {@code %9} standing for the counters of the levels; the bullet itself for a
 *     bullet
 * @param legal whether all counters in it are written in decimals
 * @param restarts whether it starts over after a paragraph of a level above
 */
public record ListLevel(int start, NumberStyle style, String text, boolean legal, boolean restarts) {

    /** The same level beginning with another number. */
    public ListLevel from(int newStart) {
        return new ListLevel(newStart, style, text, legal, restarts);
    }

    /** Nothing is printed. */
    public static final ListLevel SILENT = new ListLevel(1, NumberStyle.NONE, "", false, true);
}
