package org.zvirka.analysis.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number written in digits, standing free between other words.
 *
 * @param start offset of its first digit
 * @param end offset behind its last digit, or behind the per cent sign
 * @param percent whether a per cent sign follows
 * @param closed whether a dot, comma or bracket follows, so that no word after it belongs to it
 */
record Numeral(double value, int start, int end, boolean percent, boolean closed) {

    /**
     * Digits in groups of three, or any digits; a fraction of one or two; a per cent sign; the ending of a numeral
     * ("3-х") and the number in words in brackets.
     */
    private static final Pattern FREE = Pattern.compile("(?<![\\p{L}\\d.,/№#\\-–—_@+:])"
            + "(\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+(?!\\d)|\\d{1,12})([.,]\\d{1,2})?([ \\u00a0\\u202f]?%)?"
            + "(?:-(?:х|ти|ох|ьох|ма|є|ро)(?!\\p{L}))?(?:\\s\\([\\p{L}'’ʼ ]{2,40}\\))?"
            + "(?![\\p{L}\\d/_@\\-–—:]|[.,]\\d|[ \\u00a0]?[–-][ \\u00a0]?\\d)");

    private static final Pattern AFTER_SIGN = Pattern.compile("(?:№|#)\\s*$");

    static List<Numeral> of(String text) {
        List<Numeral> numerals = new ArrayList<>();
        Matcher free = FREE.matcher(text);
        while (free.find()) {
            String before = text.substring(Math.max(0, free.start() - 4), free.start());
            if (!AFTER_SIGN.matcher(before).find()) {
                numerals.add(numeral(text, free));
            }
        }
        return numerals;
    }

    private static Numeral numeral(String text, Matcher free) {
        String whole = free.group(1).replaceAll("\\D", "");
        String fraction = free.group(2) == null ? "" : free.group(2).replace(',', '.');
        boolean closed = free.end() < text.length() && ".,);]".indexOf(text.charAt(free.end())) >= 0;
        return new Numeral(
                Double.parseDouble(whole + fraction), free.start(), free.end(), free.group(3) != null, closed);
    }
}
