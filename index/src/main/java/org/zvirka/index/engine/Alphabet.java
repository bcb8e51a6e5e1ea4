package org.zvirka.index.engine;

import java.util.Locale;

/** Puts names in the order of the Ukrainian alphabet by plain comparison, on every engine. */
final class Alphabet {

    private static final String LETTERS = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя";
    /** Long enough to tell names apart, short enough to keep by the million. */
    private static final int LENGTH = 120;

    private Alphabet() {}

    /** Ukrainian letters become the characters from U+0430 on in their order; quotes and doubled spaces don't count. */
    static String sortKey(String name) {
        String lower = name.toLowerCase(Locale.ROOT)
                .replaceAll("[\"«»“”„']", "")
                .replaceAll("\\s+", " ")
                .strip();
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < Math.min(lower.length(), LENGTH); i++) {
            char c = lower.charAt(i);
            int place = LETTERS.indexOf(c);
            key.append(place < 0 ? c : (char) ('\u0430' + place));
        }
        return key.toString();
    }
}
