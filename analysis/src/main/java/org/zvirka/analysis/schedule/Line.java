package org.zvirka.analysis.schedule;

import java.util.List;

/**
 * A deadline's tokens and, at the same index, the letters of their classes.
 *
 * @param text the cell
 */
record Line(String text, List<Token> tokens, String letters) {

    static final String NO_SUCH_DAY = "a day that no calendar has";

    static Line of(String text, List<Token> tokens) {
        StringBuilder letters = new StringBuilder(tokens.size());
        tokens.forEach(token -> letters.append(token.kind().letter()));
        return new Line(text, List.copyOf(tokens), letters.toString());
    }

    /** The words from a token to another, both included. */
    String words(int first, int last) {
        return text.substring(tokens.get(first).start(), tokens.get(last).end());
    }
}
