package org.zvirka.ingest.encoding;

/**
 * How much a text looks like Ukrainian or Russian prose: its letters weighed by how often the languages use them, words
 * with capitals inside held against it. The single-byte encodings permute the same letters, so that the right one wins
 * by far on any sentence.
 */
final class CyrillicLikeness {

    /** Letters of both languages, the most used first; order after common corpus counts, only the rough rank matters. */
    private static final String BY_USE = "оаинеітврслкудпмзяьбгчйхцжюєїшщфґыэъё";

    private static final double NOT_CYRILLIC = -3;
    private static final double CAPITAL_INSIDE = -2;

    private CyrillicLikeness() {}

    /** Mean weight of a character beyond ASCII; higher is likelier, 0 for a text without any. */
    static double of(String text) {
        double sum = 0;
        int counted = 0;
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7f) {
                counted++;
                int rank = BY_USE.indexOf(Character.toLowerCase(c));
                sum += rank >= 0 ? 2 - 3.0 * rank / BY_USE.length() : punctuation(c);
                sum += Character.isUpperCase(c) && Character.isLowerCase(before) ? CAPITAL_INSIDE : 0;
            }
            before = c;
        }
        return counted == 0 ? 0 : sum / counted;
    }

    private static double punctuation(char c) {
        return "«»№–—“”„…’§\u00a0•".indexOf(c) >= 0 ? 0 : NOT_CYRILLIC;
    }
}
