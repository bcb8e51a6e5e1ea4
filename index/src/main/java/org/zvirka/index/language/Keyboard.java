package org.zvirka.index.language;

import java.util.Locale;

/** What was meant by someone who typed on the other of the two keyboards, Ukrainian and Latin. */
public final class Keyboard {

    /** The same keys on both, row by row; the Ukrainian layout is that of DSTU 3470 as common systems ship it. */
    private static final String LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`\\";

    private static final String UKRAINIAN = "йцукенгшщзхїфівапролджєячсмитьбю'ґ";

    private Keyboard() {}

    /** The text with every key read as the other layout's, in lower case; characters that are on neither stay. */
    public static String other(String typed) {
        StringBuilder meant = new StringBuilder(typed.length());
        boolean latin = typed.chars().anyMatch(c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z');
        String from = latin ? LATIN : UKRAINIAN;
        String to = latin ? UKRAINIAN : LATIN;
        for (char c : typed.toLowerCase(Locale.ROOT).toCharArray()) {
            int key = from.indexOf(c);
            meant.append(key < 0 ? c : to.charAt(key));
        }
        return meant.toString();
    }
}
