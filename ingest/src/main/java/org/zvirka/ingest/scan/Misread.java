package org.zvirka.ingest.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Signs that recognisers trained on running text mistake for letters: the number sign and Roman numerals. Changed only
 * where the words beside leave no doubt.
 */
final class Misread {

    /** "№" comes out as one of these, alone or glued to its number. */
    private static final Pattern NUMBER_SIGN = Pattern.compile("^[МM][еeоo](?=\\d|$)");

    private static final Pattern NUMBER = Pattern.compile("^\\d.*|^[зп]/[пn]$");

    /** What the words of a cell that says "№ з/п" come out as, by trial on scans of 150 dpi. */
    private static final Pattern SIGN_ALONE = Pattern.compile("№|N[°ºeoое]|[МMЛХ][еeоo]");

    private static final Pattern IN_ORDER = Pattern.compile("([зЗ3пП])[/іІіЇї|]?[пПтТіІгГнНn]{1,2}");

    /** Words that a Roman numeral stands before. */
    private static final Pattern COUNTED = Pattern.compile("(?iu)^(?:кв|квартал|півріч|півроч|розділ).*");

    /** What a per cent sign comes out as behind a number, by trial on scans of 150 dpi. */
    private static final Pattern PER_CENT = Pattern.compile("(?:9[06оОбБ]|[oоО]/[oоО]|[УЎ][оo])([.,;:]?)");

    private static final Pattern BARE_NUMBER = Pattern.compile("\\d{1,3}(?:[.,]\\d{1,2})?");

    private static final int REACH = 3;

    /** What Roman numerals come out as, by trial on scans of 200 dpi. */
    private static final Map<String, String> NUMERALS = Map.ofEntries(
            Map.entry("П", "II"),
            Map.entry("ІЇ", "II"),
            Map.entry("ПІ", "III"),
            Map.entry("ІП", "III"),
            Map.entry("Ш", "III"),
            Map.entry("ШІ", "III"),
            Map.entry("ТУ", "IV"),
            Map.entry("ТМ", "IV"),
            Map.entry("ІМ", "IV"),
            Map.entry("ІУ", "IV"),
            Map.entry("М", "IV"),
            Map.entry("У", "V"),
            Map.entry("УІ", "VI"),
            Map.entry("УП", "VII"));

    /** At the beginning of a region a numeral with a dot, or a number with a bracket; what may be an initial is left out. */
    private static final Map<String, String> FIRST = Map.ofEntries(
            Map.entry("ТУ.", "IV."),
            Map.entry("ТМ.", "IV."),
            Map.entry("ІМ.", "IV."),
            Map.entry("ІУ.", "IV."),
            Map.entry("ШІ.", "III."),
            Map.entry("ПІ.", "III."),
            Map.entry("ІП.", "III."),
            Map.entry("УІ.", "VI."),
            Map.entry("УП.", "VII."),
            Map.entry("У.", "V."),
            Map.entry("УМ.", "V."),
            Map.entry("Т)", "1)"),
            Map.entry("ГТ)", "1)"),
            Map.entry("Г)", "1)"),
            Map.entry("І)", "1)"),
            Map.entry("I)", "1)"),
            Map.entry("Ї)", "1)"),
            Map.entry("З)", "3)"),
            Map.entry("Б)", "6)"));

    private Misread() {}

    /** The words of one region. */
    static List<ReadWord> corrected(List<ReadWord> words) {
        if (saysNumberInOrder(words)) {
            boolean ordinal = words.getLast().text().matches("[пП].*");
            return List.of(words.getFirst().withText("№"), words.getLast().withText(ordinal ? "п/п" : "з/п"));
        }
        List<ReadWord> corrected = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String text = words.get(i).text();
            boolean beforeNumber = words.size() == 1
                    || i + 1 < words.size()
                            && NUMBER.matcher(words.get(i + 1).text()).matches();
            if (NUMBER_SIGN.matcher(text).find() && (text.length() > 2 || beforeNumber)) {
                text = NUMBER_SIGN.matcher(text).replaceFirst("№");
            } else if (NUMERALS.containsKey(afterDash(text)) && isCounted(words, i)) {
                String letters = afterDash(text);
                text = text.substring(0, text.length() - letters.length()) + NUMERALS.get(letters);
            } else if (isPerCent(words, i)) {
                text = PER_CENT.matcher(text).replaceFirst("%$1");
            } else if (i == 0 && words.size() > 1) {
                text = FIRST.getOrDefault(text, text);
            }
            corrected.add(words.get(i).withText(text));
        }
        return corrected;
    }

    /** Whether a region holds nothing but the head of a column of numbers. */
    private static boolean saysNumberInOrder(List<ReadWord> words) {
        return words.size() == 2
                && SIGN_ALONE.matcher(words.getFirst().text()).matches()
                && IN_ORDER.matcher(words.getLast().text()).matches();
    }

    /** Behind a number and before a word, or as the unit that a title names last, behind its comma. */
    private static boolean isPerCent(List<ReadWord> words, int at) {
        if (at == 0 || !PER_CENT.matcher(words.get(at).text()).matches()) {
            return false;
        }
        boolean last = at + 1 == words.size();
        boolean beforeWord = last || Character.isLetter(words.get(at + 1).text().codePointAt(0));
        String before = words.get(at - 1).text();
        boolean unit = last && before.matches("\\p{L}{3,},");
        return unit || beforeWord && BARE_NUMBER.matcher(before).matches();
    }

    /** A span of quarters is often glued together behind its dash. */
    private static String afterDash(String text) {
        return text.startsWith("—") || text.startsWith("-") || text.startsWith("–") ? text.substring(1) : text;
    }

    private static boolean isCounted(List<ReadWord> words, int at) {
        return words.subList(at + 1, Math.min(words.size(), at + 1 + REACH)).stream()
                .anyMatch(word -> COUNTED.matcher(word.text()).matches());
    }
}
