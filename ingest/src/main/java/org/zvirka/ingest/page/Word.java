package org.zvirka.ingest.page;

import org.zvirka.ingest.document.Box;

/**
 * A run of characters without a gap.
 *
 * @param text never blank
 * @param box its place; the height is that of the font, not of the ink
 * @param fontSize in points as displayed
 * @param bold whether its font says so
 * @param turn how far it is turned on the page
 */
public record Word(String text, Box box, double fontSize, boolean bold, Turn turn) {

    public Word {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a word is not blank");
        }
    }

    /** An upright word. */
    public Word(String text, Box box, double fontSize, boolean bold) {
        this(text, box, fontSize, bold, Turn.NONE);
    }

    /** The same word on a page of this size turned back by a turn. */
    Word turnedBack(Turn page, double width, double height) {
        return new Word(text, page.upright(box, width, height), fontSize, bold, turn.within(page));
    }

    double centreX() {
        return box.x() + box.width() / 2;
    }

    double centreY() {
        return box.y() + box.height() / 2;
    }
}
