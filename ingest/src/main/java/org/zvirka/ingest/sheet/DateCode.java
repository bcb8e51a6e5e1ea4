package org.zvirka.ingest.sheet;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A format code of a date or time. Names of months follow the language the code names, and the case the language wants:
 * {@code 30 червня 2021} but {@code червень 2021}.
 *
 * @see <a href="https://ecma-international.org/publications-and-standards/standards/ecma-376/">ECMA-376 part 1, 18.8.31</a>
 */
final class DateCode {

    /** Codes without a language follow the country of whoever opens the file. */
    private static final Locale USUAL = Locale.of("uk");

    /** Primary languages of Windows' locale identifiers, their lowest ten bits. */
    private static final Map<Integer, Locale> LANGUAGES =
            Map.of(0x22, USUAL, 0x19, Locale.of("ru"), 0x23, Locale.of("be"), 0x09, Locale.ENGLISH);

    private static final int LANGUAGE_BITS = 0x3ff;

    private static final Pattern LANGUAGE =
            Pattern.compile("\\[\\$[^\\]-]*-[0-9A-Fa-f]{0,4}?([0-9A-Fa-f]{1,4})[^\\]]*\\]");
    private static final Pattern ELAPSED = Pattern.compile("\\[(?:h+|m+|s+)\\]", Pattern.CASE_INSENSITIVE);

    private static final Pattern PART = Pattern.compile(
            "\"(?<quoted>[^\"]*)\"?|\\\\(?<escaped>.)|(?<skipped>\\[[^\\]]*\\]|[_*].|@)|(?<half>am/pm|a/p)"
                    + "|(?<fraction>[.,]0+)|(?<date>y+|m+|d+|h+|s+)|(?<other>.)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private record Part(String kind, String text) {}

    private final List<Part> parts;
    private final Locale language;

    private DateCode(List<Part> parts, Locale language) {
        this.parts = parts;
        this.language = language;
    }

    /** The code where it is one of a date or time of day; empty for numbers and for hours that run over days. */
    static Optional<DateCode> of(String code) {
        if (ELAPSED.matcher(code).find()) {
            return Optional.empty();
        }
        List<Part> parts = parts(code);
        boolean date = parts.stream().anyMatch(part -> part.kind().equals("date"));
        boolean number = parts.stream().anyMatch(part -> part.kind().equals("other") && "0#?".contains(part.text()));
        return date && !number ? Optional.of(new DateCode(parts, language(code))) : Optional.empty();
    }

    /** The parts of the first section, which is the one for dates. */
    private static List<Part> parts(String code) {
        List<Part> parts = new ArrayList<>();
        Matcher matcher = PART.matcher(code);
        while (matcher.find() && !matcher.group().equals(";")) {
            for (String kind : List.of("quoted", "escaped", "half", "fraction", "date", "other")) {
                if (matcher.group(kind) != null) {
                    parts.add(new Part(kind, matcher.group(kind)));
                }
            }
        }
        return parts;
    }

    String show(LocalDateTime date) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            out.append(
                    switch (part.kind()) {
                        case "date" -> in(pattern(i), date);
                        case "half" -> in("a", date);
                        case "fraction" -> "";
                        default -> part.text();
                    });
        }
        return out.toString().strip();
    }

    private String in(String pattern, LocalDateTime date) {
        return DateTimeFormatter.ofPattern(pattern, language).format(date);
    }

    private String pattern(int index) {
        String text = parts.get(index).text();
        int length = text.length();
        return switch (Character.toLowerCase(text.charAt(0))) {
            case 'y' -> length > 2 ? "yyyy" : "yy";
            case 'd' -> length > 3 ? "EEEE" : length == 3 ? "EEE" : length == 2 ? "dd" : "d";
            case 'h' -> (has("half") ? "h" : "H").repeat(Math.min(2, length));
            case 's' -> "s".repeat(Math.min(2, length));
            default -> isMinutes(index) ? "m".repeat(Math.min(2, length)) : month(length);
        };
    }

    private String month(int length) {
        if (length < 3) {
            return "M".repeat(length);
        }
        boolean withDay = parts.stream()
                .anyMatch(part -> part.kind().equals("date")
                        && part.text().toLowerCase(Locale.ROOT).matches("dd?"));
        return (withDay ? "M" : "L").repeat(Math.min(4, length));
    }

    /** {@code m} is minutes behind hours and before seconds. */
    private boolean isMinutes(int index) {
        return parts.get(index).text().length() < 3 && (neighbour(index, -1) == 'h' || neighbour(index, 1) == 's');
    }

    private char neighbour(int index, int step) {
        for (int i = index + step; i >= 0 && i < parts.size(); i += step) {
            if (parts.get(i).kind().equals("date")) {
                return Character.toLowerCase(parts.get(i).text().charAt(0));
            }
        }
        return ' ';
    }

    private boolean has(String kind) {
        return parts.stream().anyMatch(part -> part.kind().equals(kind));
    }

    private static Locale language(String code) {
        Matcher named = LANGUAGE.matcher(code);
        return named.find()
                ? LANGUAGES.getOrDefault(Integer.parseInt(named.group(1), 16) & LANGUAGE_BITS, USUAL)
                : USUAL;
    }
}
