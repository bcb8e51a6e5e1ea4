package org.zvirka.ingest.pdf;

import org.zvirka.ingest.page.Turn;

/**
 * One drawn character on the page turned back so that it stands upright.
 *
 * @param text usually one letter, several for a ligature; a blank for a printed space
 * @param x where it begins
 * @param y of its base line
 * @param width how far the pen moves on
 * @param size of its font in points as displayed
 * @param space width of the font's space
 * @param spacing extra room the text asks for after each letter
 */
record Glyph(
        String text,
        double x,
        double y,
        double width,
        double size,
        double space,
        double spacing,
        boolean bold,
        Turn turn) {

    double end() {
        return x + width;
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
