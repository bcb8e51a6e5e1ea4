package org.zvirka.app.words;

import java.util.Locale;

/** Which form of a noun goes with a number, by the rules of Unicode CLDR for the two languages spoken here. */
enum Plural {
    ONE,
    FEW,
    MANY;

    static Plural of(Locale locale, long count) {
        long n = Math.abs(count);
        if (!locale.getLanguage().equals("uk")) {
            return n == 1 ? ONE : MANY;
        }
        long tens = n % 100;
        long units = n % 10;
        if (tens >= 11 && tens <= 14) {
            return MANY;
        }
        if (units == 1) {
            return ONE;
        }
        return units >= 2 && units <= 4 ? FEW : MANY;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
