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

    private static final Pattern NUMBER = Pattern.compile("^\\d.*|^\\p{Lu}{1,4}[-/]\\d.*|^[зп]/[пn]$");

    /** A three among words: the capital begins sentences only, and these words stand before numbers. */
    private static final Pattern BEFORE_NUMBER = Pattern.compile("(?iu).*[\\p{L}\\d),]|(?:ст|ч|п|пп|абз|гл)\\.|№");

    /** The last letter of an abbreviation; a number there would stand behind a hyphen. */
    private static final Pattern CAPITALS_AND_THREE = Pattern.compile("^([\\p{IsCyrillic}&&\\p{Lu}]{2,})3([.,;:)»]*)$");

    private static final Pattern LOWER = Pattern.compile("\\p{Ll}.*");

    /** What the words of a cell that says "№ з/п" come out as, by trial on scans of 150 dpi. */
    private static final Pattern SIGN_ALONE = Pattern.compile("№|N[°ºeoое]|[МMЛХ][еeоo]");

    private static final Pattern IN_ORDER = Pattern.compile("([зЗ3пП])[/іІіЇї|]{0,2}[пПтТіІгГнНn]{1,2}");

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
            boolean ordinal = words.get(1).text().matches("[пП].*");
            return List.of(words.getFirst().withText("№"), words.get(1).withText(ordinal ? "п/п" : "з/п"));
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
            } else if (isThree(words, i)) {
                text = "3";
            } else if (i == 0 && words.size() > 1 || i > 0 && isDivision(words.get(i - 1))) {
                text = FIRST.getOrDefault(text, text);
            }
            corrected.add(words.get(i).withText(CAPITALS_AND_THREE.matcher(text).replaceFirst("$1З$2")));
        }
        return corrected;
    }

    /** Whether a region holds nothing but the head of a column of numbers, perhaps with its second word cut. */
    private static boolean saysNumberInOrder(List<ReadWord> words) {
        if (words.size() < 2 || words.size() > 3) {
            return false;
        }
        String order = words.subList(1, words.size()).stream()
                .map(ReadWord::text)
                .collect(java.util.stream.Collectors.joining());
        return SIGN_ALONE.matcher(words.getFirst().text()).matches()
                && IN_ORDER.matcher(order).matches();
    }

    /** Whether a numeral stands behind it. */
    private static boolean isDivision(ReadWord word) {
        return word.text().matches("(?iu)розділ|частина|етап");
    }

    private static boolean isThree(List<ReadWord> words, int at) {
        return at > 0
                && at + 1 < words.size()
                && words.get(at).text().equals("З")
                && BEFORE_NUMBER.matcher(words.get(at - 1).text()).matches()
                && LOWER.matcher(words.get(at + 1).text()).matches();
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
