package org.zvirka.analysis.structure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as these documents print it: {@code 1}, {@code 1.}, {@code 1)}, {@code 3.10.}, {@code п. 4}, {@code І.2},
 * {@code а)}.
 *
 * @param value without trailing dot or bracket
 * @param end offset behind it and the white space that follows
 */
record PrintedNumber(String value, int end) {

    private static final String CORE =
            "(?:\\d{1,3}(?:\\.\\d{1,3}){0,4}|[IVXІХ]{1,5}(?:\\.\\d{1,3}){1,3}|[A-ZА-ЯІЇЄ]\\.?\\d{1,3}(?:\\.\\d{1,3}){0,3})";

    private static final Pattern CELL =
            Pattern.compile("^(?:п(?:ункт|п)?\\.?\\s*|№\\s*)?(" + CORE + "|[IVXІХ]{1,5}|[а-яіїєґa-z])\\s*[.)]{0,2}$");

    private static final Pattern LEADING = Pattern.compile(
            "^\\(?((?:\\d{1,3}(?:\\.\\d{1,3}){0,4})|[а-яіїєґa-z](?=\\)))(?:\\)\\.?|\\.(?!\\d))(?:[\\s\\u00a0]+|(?=\\p{L}))");

    private static final Pattern LEADING_PATH =
            Pattern.compile("^(\\d{1,3}(?:\\.\\d{1,3}){1,4})[\\s\\u00a0]+(?=\\p{L})");

    /** A cell that holds a number and nothing else. */
    static Optional<String> ofCell(String line) {
        Matcher matcher = CELL.matcher(line.strip());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** A number at the beginning of a text. */
    static Optional<PrintedNumber> leading(String line) {
        Matcher matcher = LEADING.matcher(line);
        if (matcher.find()) {
            return Optional.of(new PrintedNumber(matcher.group(1), matcher.end()));
        }
        Matcher path = LEADING_PATH.matcher(line);
        return path.find() ? Optional.of(new PrintedNumber(path.group(1), path.end())) : Optional.empty();
    }

    /** Whether {@code next} follows {@code value} in counting: 3 after 2, 1.4 after 1.3, б after а. */
    static boolean follows(String value, String next) {
        Optional<Integer> here = last(value);
        Optional<Integer> there = last(next);
        if (here.isPresent() && there.isPresent()) {
            return prefix(value).equals(prefix(next)) && there.get() == here.get() + 1;
        }
        return value.length() == 1
                && next.length() == 1
                && Character.isLetter(value.charAt(0))
                && Character.isLetter(next.charAt(0))
                && next.charAt(0) > value.charAt(0)
                && next.charAt(0) <= value.charAt(0) + 2;
    }

    /** The last part as a number, empty where it is none. */
    static Optional<Integer> last(String value) {
        String part = value.substring(value.lastIndexOf('.') + 1);
        return !part.isEmpty() && part.length() <= 4 && part.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Optional.of(Integer.valueOf(part))
                : Optional.empty();
    }

    static String prefix(String value) {
        int dot = value.lastIndexOf('.');
        return dot < 0 ? "" : value.substring(0, dot);
    }
}
