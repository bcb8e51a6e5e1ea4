package org.zvirka.analysis.theme;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Titles of acts in quotation marks: a measure under the Law "On X" need not be about X. */
final class QuotedTitles {

    private static final Pattern ACT = Pattern.compile(
            "(?iuU)(?:закон\\p{L}*|зу|кодекс\\p{L}*|постанов\\p{L}*|наказ\\p{L}*|law|act)(?:\\s+україни|\\s+of\\s+ukraine)?[^«“\"„;.]{0,60}"
                    + "([«“\"„][^»”\"“]{3,200}[»”\"“])");

    private QuotedTitles() {}

    /** Which characters of the text stand in the title of an act. */
    static BitSet in(String text) {
        BitSet titles = new BitSet(text.length());
        Matcher acts = ACT.matcher(text);
        while (acts.find()) {
            titles.set(acts.start(1), acts.end(1));
        }
        return titles;
    }
}
