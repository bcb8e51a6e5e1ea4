package org.zvirka.analysis.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of public bodies in English, Russian and Polish lines; all but the English are put into the nominative. */
final class ForeignNames {

    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(?:of|for|by|at)\\s+(?:the\\s+)?((?:[A-Z][\\p{L}'’-]+)(?:\\s+(?:of|and|for|the|on)(?=\\s+(?:the\\s+)?[A-Z])|\\s+[A-Z][\\p{L}'’-]+)+)");

    private static final Pattern ENGLISH_HEAD = Pattern.compile(
            "\\b(Council|Ministry|Agency|Service|Department|Administration|Office|Authority|Committee|Commission|Inspectorate|Court|University|Hospital|Institute|Bureau|Fund|Centre|Center|Enterprise|Company|Municipality|Government)\\b");

    /** "of the Plan of the Agency": the body is the agency. */
    private static final Pattern OF_PLAN = Pattern.compile(
            "^.*\\b(?:Plans?|Programmes?|Programs?|Reports?|Strategy|Measures)\\s+(?:of|for)\\s+(?:the\\s+)?");

    /** Genitive and other cases of a head noun to its nominative, with the ending its adjectives take. */
    private static final Map<String, String> HEADS = Map.ofEntries(
            Map.entry("администраци", "администрация"),
            Map.entry("служб", "служба"),
            Map.entry("инспекци", "инспекция"),
            Map.entry("комисси", "комиссия"),
            Map.entry("прокуратур", "прокуратура"),
            Map.entry("дум", "дума"),
            Map.entry("министерств", "министерство"),
            Map.entry("управлени", "управление"),
            Map.entry("агентств", "агентство"),
            Map.entry("учреждени", "учреждение"),
            Map.entry("предприяти", "предприятие"),
            Map.entry("департамент", "департамент"),
            Map.entry("комитет", "комитет"),
            Map.entry("совет", "совет"),
            Map.entry("фонд", "фонд"));

    /** No word has forty letters and no name eight adjectives: without these limits a hostile line takes for ever. */
    private static final Pattern RUSSIAN = Pattern.compile(
            "(?U)(?<!\\p{L})((?:\\p{L}{1,40}(?:ой|ого|ому|ом|ем|ым|им|ая|ое|ый|ий|его|ему|ей)\\s+){0,8})("
                    + String.join("|", HEADS.keySet())
                    + ")(\\p{L}{0,3})((?:\\s+(?!на\\s|за\\s|по\\s|в\\s|о\\s|об\\s|и\\s|от\\s|\\d)[\\p{L}«»\"-]+)*)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern UKRAINIAN = Pattern.compile("[іїєґІЇЄҐ]");

    /** Adjectives stressed on the ending: городской, областной, краевой. */
    private static final Pattern STRESSED = Pattern.compile("(?:городск|област|областн|краев|речн|волостн)$");

    private static final Pattern FEMININE = Pattern.compile("(.+)(?:ая|ой|ую)");

    private static final Pattern OTHERS = Pattern.compile("(.+)(?:ый|ий|ое|ого|его|ому|ему|ым|им|ом|ем)");

    private ForeignNames() {}

    static List<String> in(String line) {
        List<String> names = new ArrayList<>();
        Matcher english = ENGLISH.matcher(line);
        while (english.find()) {
            if (ENGLISH_HEAD.matcher(english.group(1)).find()) {
                names.add(OF_PLAN.matcher(english.group(1)).replaceFirst(""));
            }
        }
        names.addAll(PolishNames.in(line));
        if (isRussian(line)) {
            Matcher russian = RUSSIAN.matcher(line);
            while (russian.find()) {
                add(names, russian);
            }
        }
        return names;
    }

    /** A line of some length without any of the letters that only Ukrainian has. */
    private static boolean isRussian(String line) {
        return UKRAINIAN.matcher(line).results().findAny().isEmpty();
    }

    private static void add(List<String> names, Matcher found) {
        String stem = found.group(2).toLowerCase(Locale.ROOT);
        String head = HEADS.getOrDefault(stem, stem);
        StringBuilder name = new StringBuilder();
        String first = found.group(2);
        for (String adjective : found.group(1).strip().split("\\s+")) {
            String nominative = nominative(adjective.toLowerCase(Locale.ROOT), head);
            if (nominative.isEmpty()) {
                name.setLength(0);
                first = found.group(2);
            } else {
                first = name.isEmpty() ? adjective : first;
                name.append(nominative).append(' ');
            }
        }
        boolean proper = Character.isUpperCase(first.codePointAt(0));
        if (proper && !(found.group(4).isBlank() && name.isEmpty())) {
            String text = name + head + found.group(4);
            names.add(text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1));
        }
    }

    /** Empty for a word that is no adjective agreeing with the head. */
    private static String nominative(String adjective, String head) {
        boolean feminine = head.endsWith("а") || head.endsWith("я");
        boolean neuter = head.endsWith("о") || head.endsWith("е");
        Matcher endings = (feminine ? FEMININE : OTHERS).matcher(adjective);
        if (!endings.matches()) {
            return "";
        }
        String stem = endings.group(1);
        if (!feminine && !neuter && STRESSED.matcher(stem).find()) {
            return stem + "ой";
        }
        return stem + (feminine ? "ая" : neuter ? "ое" : stem.matches(".*[гкхжшщч]$") ? "ий" : "ый");
    }
}
