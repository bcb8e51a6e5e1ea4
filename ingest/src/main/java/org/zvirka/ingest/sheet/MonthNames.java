package org.zvirka.ingest.sheet;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the names of months and days into format codes of dates, because they follow the language the code names and the
 * case the language wants: {@code 30 червня 2021} but {@code червень 2021}.
 */
final class MonthNames {

    /** Codes without a language follow the country of whoever opens the file. */
    private static final Locale USUAL = Locale.of("uk");

    /** Primary languages of Windows' locale identifiers, their lowest ten bits. */
    private static final Map<Integer, Locale> LANGUAGES =
            Map.of(0x22, USUAL, 0x19, Locale.of("ru"), 0x23, Locale.of("be"), 0x09, Locale.ENGLISH);

    private static final int LANGUAGE_BITS = 0x3ff;

    private static final Pattern LANGUAGE = Pattern.compile("\\[\\$[^\\]-]*-(?:[0-9A-Fa-f]*?)([0-9A-Fa-f]{1,4})\\]");

    /** A quoted or escaped stretch, which stays, or a name. */
    private static final Pattern NAME =
            Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|m{3,4}(?!m)|d{3,4}", Pattern.CASE_INSENSITIVE);

    private static final Pattern DAY = Pattern.compile("(?<!d)d{1,2}(?!d)", Pattern.CASE_INSENSITIVE);
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]");

    private MonthNames() {}

    /** The code with names as quoted words. */
    static String in(String code, LocalDateTime date) {
        Matcher names = NAME.matcher(code);
        Locale language = language(code);
        boolean withDay = DAY.matcher(LITERAL.matcher(code).replaceAll("")).find();
        return names.replaceAll(match -> Matcher.quoteReplacement(named(match.group(), date, language, withDay)));
    }

    private static String named(String part, LocalDateTime date, Locale language, boolean withDay) {
        char kind = Character.toLowerCase(part.charAt(0));
        if (kind != 'm' && kind != 'd') {
            return part;
        }
        boolean full = part.length() == 4;
        String pattern = kind == 'd' ? full ? "EEEE" : "EEE" : withDay ? full ? "MMMM" : "MMM" : full ? "LLLL" : "LLL";
        return '"' + DateTimeFormatter.ofPattern(pattern, language).format(date) + '"';
    }

    private static Locale language(String code) {
        Matcher named = LANGUAGE.matcher(code);
        return named.find()
                ? LANGUAGES.getOrDefault(Integer.parseInt(named.group(1), 16) & LANGUAGE_BITS, USUAL)
                : USUAL;
    }
}
