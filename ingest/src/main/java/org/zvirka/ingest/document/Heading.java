package org.zvirka.ingest.document;

/**
 * A line the format itself marks as a heading.
 *
 * @param level 1 is the outermost
 * @param text never blank; {@code \n} only where the print breaks the line on purpose
 */
public record Heading(Origin origin, int level, String text) implements Block {

    public Heading {
        if (level < 1) {
            throw new IllegalArgumentException("a heading's level counts from 1, not " + level);
        }
    }
}
