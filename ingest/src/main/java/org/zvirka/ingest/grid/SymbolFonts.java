package org.zvirka.ingest.grid;

import java.util.Map;

/**
 * Characters of fonts whose letters are pictures (Wingdings, Symbol). Word processors keep them in the private use area
 * from U+F020 to U+F0FF, or by their code in the font.
 */
public final class SymbolFonts {

    private static final int FIRST = 0xf020;
    private static final int LAST = 0xf0ff;

    /** What shows where nothing better is known: such characters are bullets far oftener than anything else. */
    private static final String BULLET = "•";

    /** Marks by which plans say done and not done, in Wingdings and Wingdings 2, and a dash. */
    private static final Map<Integer, String> MARKS = Map.ofEntries(
            Map.entry(0xfc, "✓"),
            Map.entry(0x50, "✓"),
            Map.entry(0xfe, "☑"),
            Map.entry(0x52, "☑"),
            Map.entry(0xfb, "✗"),
            Map.entry(0x4f, "✗"),
            Map.entry(0xfd, "☒"),
            Map.entry(0x54, "☒"),
            Map.entry(0xa8, "☐"),
            Map.entry(0xa3, "☐"),
            Map.entry(0x6f, "☐"),
            Map.entry(0xe0, "→"),
            Map.entry(0x2d, "-"),
            Map.entry(0x20, " "));

    private SymbolFonts() {}

    /** The character of a symbol font by its code of one byte. */
    public static String shown(int code) {
        return MARKS.getOrDefault(code & 0xff, BULLET);
    }

    /** A text with the characters of symbol fonts made ones that every font has; the same text where it has none. */
    public static String readable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isSymbol(text.charAt(i))) {
                return replaced(text);
            }
        }
        return text;
    }

    /** Whether a character stands for one of a symbol font. */
    public static boolean isSymbol(int c) {
        return c >= FIRST && c <= LAST;
    }

    private static String replaced(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            out.append(isSymbol(c) ? shown(c) : String.valueOf(c));
        }
        return out.toString();
    }
}
