package org.zvirka.analysis.party;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zvirka.analysis.language.Word;

/** One name for a party across cases, spellings and capitals. */
final class Naming {

    private static final Pattern EDGES = Pattern.compile("^[\\s\\-–—•*,;:.]+|[\\s\\-–—•*,;:]+$|(?<=\\p{L}{4})\\.$");
    private static final Pattern AND_SO_ON = Pattern.compile(",?\\s*(?:тощо|та інші|та ін\\.?)\\s*$");
    private static final Pattern ENUMERATION = Pattern.compile("^\\s*\\d{1,2}[.)]\\s+");

    /** Genders as the endings of heads in the singular show them; "голова" and "староста" are men's titles. */
    private static final Pattern NEUTER = Pattern.compile(".*(?:ння|ття|ство|о|е)");

    private static final Pattern FEMININE = Pattern.compile("(?!голова|староста).*[ая]");

    private Naming() {}

    static String clean(String words) {
        String clean = ENUMERATION.matcher(words).replaceFirst("");
        clean = EDGES.matcher(clean.replaceAll("\\s+", " ").strip())
                .replaceAll("")
                .strip();
        return AND_SO_ON.matcher(clean).replaceAll("");
    }

    /**
     * The words between two offsets with their head in the nominative.
     *
     * @param printed those words without what stands in brackets
     */
    static String nominative(Cell cell, int from, int to, String printed) {
        List<Word> words = cell.between(from, to);
        int noun = headAt(cell, words);
        if (noun < 0 || Cell.isNominative(words.get(noun)) && agree(words.subList(0, noun))) {
            return Cell.upperFirst(printed);
        }
        Optional<String> head = cell.lexicon().head(words.get(noun));
        if (head.isEmpty()) {
            return Cell.upperFirst(printed);
        }
        Word word = words.get(noun);
        boolean singular = word.is("noun", "m") || word.is("noun", "f") || word.is("noun", "n");
        return Cell.upperFirst(replaced(cell, words.subList(0, noun + 1), head.get(), !singular, printed));
    }

    private static boolean agree(List<Word> adjectives) {
        return adjectives.stream().allMatch(word -> Cell.isNominative(word) || !word.is("adj"));
    }

    /** Index of the head behind its adjectives; -1 where the words do not begin so. */
    private static int headAt(Cell cell, List<Word> words) {
        for (int at = 0; at < words.size(); at++) {
            if (cell.lexicon().head(words.get(at)).isPresent()
                    && !(words.get(at).is("adj") && leads(words, at))) {
                return at;
            }
            if (!words.get(at).is("adj")) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean leads(List<Word> words, int at) {
        return at + 1 < words.size() && words.get(at + 1).is("noun");
    }

    private static String replaced(Cell cell, List<Word> phrase, String head, boolean plural, String printed) {
        StringBuilder name = new StringBuilder();
        Word noun = phrase.getLast();
        for (Word word : phrase.subList(0, phrase.size() - 1)) {
            Optional<String> lemma = word.lemmas().stream()
                    .filter(form -> form.matches(".*[иі]й"))
                    .sorted()
                    .findFirst();
            if (lemma.isEmpty()) {
                return printed;
            }
            name.append(adjective(lemma.get(), head, plural)).append(' ');
        }
        name.append(plural ? cell.lexicon().plural(head) : head);
        String old = cell.text().substring(phrase.getFirst().start(), noun.end());
        int at = printed.indexOf(old.replaceAll("\\s+", " "));
        return at < 0
                ? printed
                : printed.substring(0, at)
                        + name
                        + printed.substring(at + old.replaceAll("\\s+", " ").length());
    }

    /** An adjective in the nominative that agrees with a head. */
    static String adjective(String masculine, String head, boolean plural) {
        String stem = masculine.substring(0, masculine.length() - 2);
        boolean soft = masculine.endsWith("ій");
        if (plural) {
            return stem + "і";
        }
        if (NEUTER.matcher(head).matches()) {
            return stem + (soft ? "є" : "е");
        }
        return FEMININE.matcher(head).matches() ? stem + (soft ? "я" : "а") : masculine;
    }
}
