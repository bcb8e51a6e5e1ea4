package org.zvirka.ingest.grid;

import java.util.regex.Pattern;

/** White space as print shows it. */
public final class Words {

    private static final Pattern BLANKS = Pattern.compile("[ \\t\\u00a0\\u2007\\u202f]+");
    private static final Pattern BREAKS = Pattern.compile(" ?(?:\\n ?)+");

    private Words() {}

    /** Runs of blanks folded, line breaks kept once, soft hyphens and zero-width characters dropped. */
    public static String tidy(String text) {
        String visible = text.replace("\u00ad", "").replace("\u200b", "").replace("\ufeff", "");
        return BREAKS.matcher(BLANKS.matcher(visible).replaceAll(" "))
                .replaceAll("\n")
                .strip();
    }
}
