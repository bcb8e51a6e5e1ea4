package org.zvirka.analysis.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.zvirka.analysis.language.Lemmas;
import org.zvirka.analysis.language.Word;
import org.zvirka.analysis.plan.Measure;

/** Reads the words of measures. Safe for use by several threads. */
final class WordingReader {

    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d\\d\\b");
    private static final Pattern SPACES = Pattern.compile(" +");
    private static final Pattern APOSTROPHE = Pattern.compile("['’ʼ`\u0301]");
    private static final List<String> FUNCTION = List.of("prep", "conj", "part", "pron");
    private static final int LONGEST_FUNCTION_WORD = 5;

    private final Lemmas lemmas = new Lemmas();
    private final SameWords sameWords;

    WordingReader(SameWords sameWords) {
        this.sameWords = sameWords;
    }

    Wording read(Measure measure) {
        String text = measure.text();
        Set<String> families = new HashSet<>();
        Set<String> names = new HashSet<>();
        List<String> sequence = new ArrayList<>();
        for (Word word : lemmas.of(text)) {
            if (tells(word)) {
                Set<String> here = families(word);
                families.addAll(here);
                here.stream()
                        .sorted()
                        .findFirst()
                        .filter(family -> !sameWords.isLight(family))
                        .ifPresent(sequence::add);
                if (isName(text, word)) {
                    names.addAll(here);
                }
            }
        }
        return new Wording(measure, families, sequence, names, withoutYears(text));
    }

    Set<String> families(String text) {
        Set<String> families = new HashSet<>();
        lemmas.of(text).stream().filter(WordingReader::tells).forEach(word -> families.addAll(families(word)));
        return families;
    }

    private Set<String> families(Word word) {
        Set<String> families = new HashSet<>();
        for (String lemma : word.lemmas()) {
            families.add(sameWords.family(lemma));
        }
        return families;
    }

    private static boolean tells(Word word) {
        String form = word.form();
        if (form.length() < 2 || form.chars().noneMatch(Character::isLetter)) {
            return false;
        }
        return form.length() > LONGEST_FUNCTION_WORD || FUNCTION.stream().noneMatch(word::is);
    }

    private static boolean isName(String text, Word word) {
        if (!Character.isUpperCase(text.charAt(word.start()))) {
            return false;
        }
        int before = word.start() - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        return before >= 0 && ".!?:;".indexOf(text.charAt(before)) < 0;
    }

    /** Folded to letters and digits, without years: a promise copied to the next year keeps its words. */
    static String withoutYears(String text) {
        return SPACES.matcher(YEAR.matcher(plain(text)).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    static String plain(String text) {
        String folded = APOSTROPHE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
        return NOT_A_WORD.matcher(folded).replaceAll(" ").strip();
    }
}
