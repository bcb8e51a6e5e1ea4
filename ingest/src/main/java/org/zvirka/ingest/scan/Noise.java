package org.zvirka.ingest.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Drops what the recogniser made of dust and remains of rulings; careful, since a dropped word is lost. */
final class Noise {

    /** Signs that hardly any text begins or ends a line with and that remains of rulings look like. */
    private static final Pattern REMAINS = Pattern.compile("[|¦_~\\\\^\\[\\]{}=°]+");

    /** Signs that stand alone only when dust was read; dashes and bullets are kept. */
    private static final Pattern DUST = Pattern.compile("[.,:;'`‘’\"“”„!]{1,2}");

    private static final double DUST_CONFIDENCE = 75;

    private static final Pattern STUCK = Pattern.compile("^[|¦_]+(?=[\\p{L}\\d«(])|(?<=[\\p{L}\\d.,;»)])[|¦_]+$");

    private Noise() {}

    /** The words of one region, in reading order, without noise. */
    static List<ReadWord> cleaned(List<ReadWord> words) {
        List<ReadWord> kept = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            ReadWord word = words.get(i);
            boolean first = i == 0 || words.get(i - 1).line() != word.line();
            boolean last = i == words.size() - 1 || words.get(i + 1).line() != word.line();
            if (!isNoise(word, first || last)) {
                kept.add(word.withText(STUCK.matcher(word.text()).replaceAll("")));
            }
        }
        return kept;
    }

    private static boolean isNoise(ReadWord word, boolean atEdge) {
        if (REMAINS.matcher(word.text()).matches()) {
            return atEdge || word.confidence() < DUST_CONFIDENCE;
        }
        return DUST.matcher(word.text()).matches() && word.confidence() < DUST_CONFIDENCE;
    }
}
