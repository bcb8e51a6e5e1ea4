package org.zvirka.analysis.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts texts together that a page cut apart. */
final class Cuts {

    private static final Pattern CUT_WORD = Pattern.compile("(\\p{L}{2,})[-\\u00ad\\u2010]$");
    private static final Pattern GOES_ON = Pattern.compile("^\\p{Ll}");

    private Cuts() {}

    /** The first text with the second behind it; a word cut by a hyphen becomes one word. */
    static String join(String first, String second) {
        if (first.isBlank() || second.isBlank()) {
            return first.isBlank() ? second : first;
        }
        String head = first.stripTrailing();
        String tail = second.stripLeading();
        Matcher cut = CUT_WORD.matcher(head);
        if (cut.find() && GOES_ON.matcher(tail).find()) {
            return head.substring(0, head.length() - 1) + tail;
        }
        return head + (endsSentence(head) ? "\n" : " ") + tail;
    }

    /** Whether a text begins in the middle of a sentence. */
    static boolean beginsInside(String text) {
        String start = text.strip();
        return !start.isEmpty()
                && (Character.isLowerCase(start.codePointAt(0)) || ",;)»".indexOf(start.charAt(0)) >= 0);
    }

    static boolean endsInside(String text) {
        String end = text.strip();
        return !end.isEmpty() && (CUT_WORD.matcher(end).find() || end.endsWith(",") || end.endsWith("("));
    }

    private static boolean endsSentence(String text) {
        return text.endsWith(".") || text.endsWith(";") || text.endsWith(":");
    }
}
