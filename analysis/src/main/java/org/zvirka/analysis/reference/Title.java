package org.zvirka.analysis.reference;

import java.util.Optional;

/**
 * A title in quotes.
 *
 * @param words without the outer quotes
 * @param end offset behind the closing quote
 */
record Title(String words, int end) {

    /** Longer quotes are quotations, not titles. */
    private static final int LONGEST = 500;

    private static final String OPENING = "«“„\"";

    /** The title that opens at an offset; empty where no quote opens there or none closes it. */
    static Optional<Title> at(String text, int from) {
        if (from >= text.length() || OPENING.indexOf(text.charAt(from)) < 0) {
            return Optional.empty();
        }
        char open = text.charAt(from);
        int depth = 1;
        for (int i = from + 1; i < text.length() && i - from <= LONGEST; i++) {
            char letter = text.charAt(i);
            if (closes(open, letter)) {
                depth--;
            } else if (letter == open) {
                depth++;
            }
            if (depth == 0) {
                String words = text.substring(from + 1, i).strip();
                return words.isEmpty() ? Optional.empty() : Optional.of(new Title(words, i + 1));
            }
        }
        return Optional.empty();
    }

    private static boolean closes(char open, char letter) {
        return switch (open) {
            case '«' -> letter == '»';
            case '“' -> letter == '”' || letter == '"';
            case '„' -> letter == '“' || letter == '”' || letter == '"';
            default -> letter == '"' || letter == '”';
        };
    }
}
