package org.zvirka.ingest.word;

import java.util.regex.Pattern;

/** White space as Word prints it. */
final class CellWords {

    private static final Pattern BLANKS = Pattern.compile("[ \\t\\u00a0\\u2007\\u202f]+");
    private static final Pattern BREAKS = Pattern.compile(" ?(?:\\n ?)+");

    private CellWords() {}

    /** Runs of blanks folded, line breaks kept once, soft hyphens and zero-width characters dropped. */
    static String tidy(String text) {
        String visible = text.replace("\u00ad", "").replace("\u200b", "").replace("\ufeff", "");
        return BREAKS.matcher(BLANKS.matcher(visible).replaceAll(" "))
                .replaceAll("\n")
                .strip();
    }
}
