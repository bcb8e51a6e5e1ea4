package org.zvirka.analysis.evaluation;

import java.util.Random;

/**
 * How a plan is printed on pages.
 *
 * @param fontSize in points
 * @param stretch width of letters, 1 as designed
 * @param padding white between a cell's text and its border, in points
 * @param firstRoom share of the first page that the table may fill, so that pages break after any row
 * @param cutRows whether a row that does not fit is cut, as word processors do; else it moves to the next page
 * @param headerRepeated whether every page repeats the table's head
 * @param rotation /Rotate of the pages; what is printed stands upright for the reader
 * @param skew degrees by which everything printed is turned
 * @param turnedHeader whether the title of the first column runs up the page
 * @param besides whether two small tables stand side by side above the plan
 * @param centred whether short columns are centred
 */
record Layout(
        boolean landscape,
        double fontSize,
        double stretch,
        double padding,
        Lines lines,
        double firstRoom,
        boolean cutRows,
        boolean headerRepeated,
        int rotation,
        double skew,
        boolean turnedHeader,
        boolean besides,
        boolean centred) {

    /** How the borders of cells are drawn. */
    enum Lines {
        FULL,
        DASHED,
        DOUBLE,
        /** Thin filled rectangles. */
        FILLED,
        /** A rectangle round every cell. */
        BOXES,
        /** No borders at the left and right of the table. */
        OPEN_SIDES,
        /** Only lines across. */
        ACROSS,
        /** Only lines under the head and at the end. */
        HEAD_ONLY,
        NONE;

        boolean parting() {
            return this != ACROSS && this != HEAD_ONLY && this != NONE;
        }
    }

    static Layout of(long seed, boolean ruled) {
        Random random = new Random(seed * 104_729 + 3);
        Lines[] all = Lines.values();
        Lines lines;
        do {
            lines = all[random.nextInt(all.length)];
        } while (lines.parting() != ruled);
        return new Layout(
                random.nextInt(3) > 0,
                8 + random.nextInt(9) / 2.0,
                random.nextInt(4) == 0 ? 0.85 : 1,
                1.5 + random.nextInt(5) / 2.0,
                lines,
                0.2 + random.nextInt(16) / 20.0,
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextInt(4) == 0 ? (random.nextBoolean() ? 90 : 270) : 0,
                ruled && random.nextInt(5) == 0 ? (random.nextDouble() - 0.5) * 2 : 0,
                ruled && random.nextInt(5) == 0,
                ruled && random.nextInt(5) == 0,
                random.nextBoolean());
    }
}
