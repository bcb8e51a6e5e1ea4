package org.zvirka.ingest.scan;

/**
 * A word as the recogniser read it.
 *
 * @param confidence 0..100
 * @param box its place, from the left of its first to the right of its last letter and from the top to the bottom of its
 *     line of text
 * @param line number of that line, rising in reading order
 */
record ReadWord(String text, double confidence, PixelBox box, int line) {

    /** The same word with every pixel of the picture it was read in lying elsewhere and at another scale. */
    ReadWord placed(double scale, int dx, int dy) {
        return new ReadWord(
                text,
                confidence,
                new PixelBox(
                        (int) Math.round(box.left() / scale) + dx,
                        (int) Math.round(box.top() / scale) + dy,
                        (int) Math.round(box.right() / scale) + dx,
                        (int) Math.round(box.bottom() / scale) + dy),
                line);
    }

    ReadWord withText(String newText) {
        return new ReadWord(newText, confidence, box, line);
    }
}
