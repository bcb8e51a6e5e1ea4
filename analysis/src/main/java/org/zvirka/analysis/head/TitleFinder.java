package org.zvirka.analysis.head;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the document's own title among the lines before its table: the last run of lines that names a plan or report. */
final class TitleFinder {

    private static final Pattern NAMES = Pattern.compile(
            "(?iu)^([\\p{L}-]+\\s+){0,2}(план|плани|плану|заходи|заходів|програма|антикорупційна\\s+програма|звіт|виконання|інформація|стан|перелік\\s+заходів|"
                    + "мероприятия|отч[её]т|программа|plan|report|programme|program|measures|sprawozdanie)\\b.*",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern NO_TITLE = Pattern.compile(
            "(?iu)^(до\\s|про\\s|додаток|затверджен|погоджен|керуючись|відповідно|\\d+\\.|на\\s+виконання|на\\s+підставі|приложение|утвержд|approved).*",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern AFTER = Pattern.compile(
            "(?iu)^(?:станом|додаток|приложение|annex|розділ|раздел|section|chapter|таблиця|таблица|table|\\d{1,2}(?:\\.\\d+)*\\.|[ivxіх]{1,5}\\.)\\s",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern ABOUT = Pattern.compile("(?iu)^(про|об?|on)\\s.*", Pattern.UNICODE_CHARACTER_CLASS);

    /** Several words with a finite verb and a full stop. */
    private static final Pattern SENTENCE = Pattern.compile(
            "(?iuU)^(?=(?:\\S+\\s+){3}).*(?:\\b\\p{L}+(?:ено|ано|ято|уто|ито|ється|ються|ить|ять|ають|яють)\\b|\\b(?:was|were|is|are|has|have|covers)\\b).*\\.$");

    /** Titles close with the time they are for. */
    private static final Pattern PERIOD = Pattern.compile(
            "(?iuU)20\\d\\d\\)?(?:\\s*(?:навчальний\\s+)?(?:рік|року|роки|років|роках|рр?\\.?|год|года|годы|year))?[)»\"]?$");

    /** A title longer than this is a paragraph of prose. */
    private static final int LONGEST = 500;

    /** Lines above that may begin the same title. */
    private static final int STOREYS = 3;

    private TitleFinder() {}

    /** @param preamble the lines before the title */
    record Found(String title, List<String> preamble) {}

    static Found find(List<String> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (names(lines.get(i))) {
                int first = startsEarlier(lines, i);
                String title = String.join(" ", lines.subList(first, end(lines, i)));
                if (title.length() <= LONGEST) {
                    return new Found(title, new ArrayList<>(lines.subList(0, first)));
                }
            }
        }
        return lines.stream()
                .filter(line -> ABOUT.matcher(line).matches() && line.length() <= LONGEST)
                .findFirst()
                .map(line -> new Found(line, lines))
                .orElse(new Found("", lines));
    }

    private static boolean names(String line) {
        return NAMES.matcher(line).matches()
                && !NO_TITLE.matcher(line).matches()
                && !SENTENCE.matcher(line).find();
    }

    /** A title goes on to the table, or to a numbered heading or an annex before it. */
    private static int end(List<String> lines, int named) {
        int end = named + 1;
        while (end < lines.size() && !AFTER.matcher(lines.get(end)).find() && !isProse(lines, end)) {
            end++;
        }
        return end;
    }

    /** A sentence, or what begins anew behind the period that closed the title. */
    private static boolean isProse(List<String> lines, int at) {
        String line = lines.get(at);
        if (SENTENCE.matcher(line).find()) {
            return true;
        }
        boolean anew =
                Character.isUpperCase(line.codePointAt(0)) && line.codePoints().anyMatch(Character::isLowerCase);
        return anew && PERIOD.matcher(lines.get(at - 1)).find();
    }

    /** "ПЛАН" on a line above "заходів ..." belongs to the title, also with "про виконання" between. */
    private static int startsEarlier(List<String> lines, int found) {
        int first = found;
        for (int i = found - 1; i >= Math.max(0, found - STOREYS); i--) {
            if (names(lines.get(i))) {
                first = i;
            }
        }
        return first;
    }
}
