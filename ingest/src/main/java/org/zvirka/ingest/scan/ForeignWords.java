package org.zvirka.ingest.scan;

import java.util.List;

/**
 * Tells words of the Latin alphabet from Cyrillic capitals read as such: "ВПЗВК" is as easily read "BII3BK", and with more
 * confidence.
 */
final class ForeignWords {

    /** Latin capitals that no Cyrillic one looks like. */
    private static final String OWN_CAPITALS = "DFGJLNQRSUVWZ";

    private ForeignWords() {}

    /** Whether all Latin words of a reading may be such; true where there are none. */
    static boolean arePlausible(List<ReadWord> words) {
        return words.stream().map(ReadWord::text).allMatch(ForeignWords::isPlausible);
    }

    private static boolean isPlausible(String word) {
        boolean latin = word.chars().anyMatch(c -> isLatin(c));
        if (!latin) {
            return true;
        }
        boolean lower = word.chars().anyMatch(c -> isLatin(c) && Character.isLowerCase(c));
        boolean own = word.chars().anyMatch(c -> OWN_CAPITALS.indexOf(c) >= 0);
        boolean mixed = word.chars().anyMatch(Character::isDigit)
                || word.chars().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
        boolean numeral = word.matches("[IVX]+[.,;:)]?");
        return numeral || !mixed && (lower || own);
    }

    private static boolean isLatin(int c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
