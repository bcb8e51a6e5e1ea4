package org.zvirka.ingest.grid;

import java.util.regex.Pattern;

/** White space as print shows it. */
public final class Words {

    /** Blanks of any width. */
    private static final Pattern BLANKS = Pattern.compile("[\\t\\p{Zs}]+");

    private static final Pattern BREAKS = Pattern.compile(" ?(?:[\\n\\u2028\\u2029] ?)+");

    /** Soft hyphens, joiners and marks of direction: they print nothing. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060\\ufeff]");

    /** Hyphens that differ only in where a line may end. */
    private static final Pattern HYPHENS = Pattern.compile("[\\u2010\\u2011]");

    private Words() {}

    /**
     * Runs of blanks folded, line breaks kept once, characters that print nothing dropped, hyphens and marks of symbol
     * fonts made the usual ones.
     */
    public static String tidy(String text) {
        String visible = INVISIBLE.matcher(SymbolFonts.readable(text)).replaceAll("");
        String usual = HYPHENS.matcher(visible).replaceAll("-");
        return BREAKS.matcher(BLANKS.matcher(usual).replaceAll(" "))
                .replaceAll("\n")
                .strip();
    }
}
