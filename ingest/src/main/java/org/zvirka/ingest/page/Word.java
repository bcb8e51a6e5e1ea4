package org.zvirka.ingest.page;

import org.zvirka.ingest.document.Box;

/**
 * A run of characters without a gap.
 *
 * @param text never blank; a word printed upwards or downwards may hold a whole line with spaces
 * @param box its place; the height is that of the font, not of the ink
 * @param fontSize in points as displayed
 * @param bold whether its font says so
 */
public record Word(String text, Box box, double fontSize, boolean bold) {

    public Word {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a word is not blank");
        }
    }

    double centreX() {
        return box.x() + box.width() / 2;
    }

    double centreY() {
        return box.y() + box.height() / 2;
    }
}
