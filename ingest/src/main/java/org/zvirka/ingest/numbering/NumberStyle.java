package org.zvirka.ingest.numbering;

import java.util.Locale;

/** How a counter is written. */
public enum NumberStyle {
    DECIMAL,
    DECIMAL_ZERO,
    LOWER_ROMAN,
    UPPER_ROMAN,
    LOWER_LETTER,
    UPPER_LETTER,
    LOWER_RUSSIAN,
    UPPER_RUSSIAN,
    LOWER_UKRAINIAN,
    UPPER_UKRAINIAN,
    /** The level's text stands as it is, no counter in it. */
    BULLET,
    NONE;

    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";

    /** Word's Russian letters leave out ё, й, ъ, ы and ь. */
    private static final String RUSSIAN = "абвгдежзиклмнопрстуфхцчшщэюя";

    /** Letters that word processors count in Ukrainian lists: all but ґ, ї, й and ь. */
    private static final String UKRAINIAN = "абвгдеєжзиіклмнопрстуфхцчшщюя";

    private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_SIGNS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    /** The counter as printed; empty for {@link #BULLET} and {@link #NONE}. */
    public String format(int value) {
        return switch (this) {
            case DECIMAL -> Integer.toString(value);
            case DECIMAL_ZERO -> value < 10 && value >= 0 ? "0" + value : Integer.toString(value);
            case LOWER_ROMAN -> roman(value);
            case UPPER_ROMAN -> roman(value).toUpperCase(Locale.ROOT);
            case LOWER_LETTER -> letters(LATIN, value);
            case UPPER_LETTER -> letters(LATIN, value).toUpperCase(Locale.ROOT);
            case LOWER_RUSSIAN -> letters(RUSSIAN, value);
            case UPPER_RUSSIAN -> letters(RUSSIAN, value).toUpperCase(Locale.ROOT);
            case LOWER_UKRAINIAN -> letters(UKRAINIAN, value);
            case UPPER_UKRAINIAN -> letters(UKRAINIAN, value).toUpperCase(Locale.ROOT);
            case BULLET, NONE -> "";
        };
    }

    /** After the last letter Word doubles them: y, z, aa, bb. */
    private static String letters(String alphabet, int value) {
        if (value < 1 || value > alphabet.length() * 20) {
            return Integer.toString(value);
        }
        int times = (value - 1) / alphabet.length() + 1;
        return String.valueOf(alphabet.charAt((value - 1) % alphabet.length())).repeat(times);
    }

    private static String roman(int value) {
        if (value < 1 || value > 3999) {
            return Integer.toString(value);
        }
        StringBuilder out = new StringBuilder();
        int rest = value;
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN[i]) {
                out.append(ROMAN_SIGNS[i]);
                rest -= ROMAN[i];
            }
        }
        return out.toString();
    }
}
