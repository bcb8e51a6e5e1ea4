package org.zvirka.index.language;

import java.util.Arrays;

/**
 * A text with its letters evened out, and the way back to the printed one.
 *
 * <p>Lower case; one apostrophe; г for ґ; the Cyrillic letter for a Latin look-alike within a Cyrillic word and the other
 * way round; й and ї in one character; no stress marks, soft hyphens or zero-width characters. Immutable.
 */
public final class Folded {

    private static final String APOSTROPHES = "'’ʼ`‘´′＇ʹ";
    private static final String DROPPED = "\u0301\u00ad\u200b\u200c\u200d\u2060\ufeff";
    private static final char BREVE = '\u0306';
    private static final char DIAERESIS = '\u0308';

    private final String text;
    private final int[] starts;
    private final int[] ends;

    private Folded(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    public static Folded of(String printed) {
        StringBuilder out = new StringBuilder(printed.length());
        int[] starts = new int[printed.length()];
        int[] ends = new int[printed.length()];
        for (int i = 0; i < printed.length(); i++) {
            char c = isHalf(printed, i) ? ' ' : letter(printed.charAt(i));
            int last = out.length() - 1;
            char joined = last < 0 ? 0 : joined(out.charAt(last), c);
            if (joined != 0) {
                out.setCharAt(last, joined);
                ends[last] = i + 1;
            } else if (DROPPED.indexOf(c) < 0) {
                starts[out.length()] = i;
                ends[out.length()] = i + 1;
                out.append(c);
            }
        }
        LookAlikes.even(out);
        return new Folded(out.toString(), Arrays.copyOf(starts, out.length()), Arrays.copyOf(ends, out.length()));
    }

    public String text() {
        return text;
    }

    /** Offset in the printed text of the folded character at {@code offset}. */
    int printedStart(int offset) {
        return starts[offset];
    }

    /** Offset in the printed text behind the folded character before {@code offset}. */
    int printedEnd(int offset) {
        return ends[offset - 1];
    }

    /** Half of a character, as broken files have: the cutting into words would stop there. */
    private static boolean isHalf(String text, int at) {
        char c = text.charAt(at);
        boolean high = Character.isHighSurrogate(c)
                && (at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1)));
        boolean low = Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
        return high || low;
    }

    private static char letter(char c) {
        if (APOSTROPHES.indexOf(c) >= 0) {
            return '\'';
        }
        char lower = Character.toLowerCase(c);
        return lower == 'ґ' ? 'г' : lower;
    }

    private static char joined(char base, char mark) {
        if (mark == BREVE && base == 'и') {
            return 'й';
        }
        if (mark == DIAERESIS) {
            return base == 'і' || base == 'i' ? 'ї' : base == 'е' ? 'ё' : 0;
        }
        return 0;
    }
}
