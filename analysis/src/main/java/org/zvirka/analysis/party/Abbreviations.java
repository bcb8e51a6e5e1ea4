package org.zvirka.analysis.party;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The abbreviations a document explains, each with its full words as told there. Immutable. */
public final class Abbreviations {

    /** Longer paragraphs are read to here. */
    private static final int LONGEST = 20_000;

    /** Words an abbreviation may leave out. */
    private static final Set<String> SMALL = Set.of(
            "з", "із", "зі", "та", "і", "й", "у", "в", "по", "на", "для", "до", "при", "питань", "of", "and", "the");

    /** The full words stand so near, in characters. */
    private static final int REACH = 400;

    private static final int MOST_WORDS = 20;

    private static final Pattern BEHIND = Pattern.compile(
            "\\((?:(?:надалі|далі)\\s*[-–—:]?\\s*)?(\\p{Lu}[\\p{L}]{1,11})\\)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern BEFORE = Pattern.compile("(?<![\\p{L}])(\\p{Lu}{2,12})\\s+[-–—]\\s+(?=\\p{L})");
    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}'’ʼ]*");

    private final Map<String, String> full;

    private Abbreviations(Map<String, String> full) {
        this.full = Map.copyOf(full);
    }

    /** Those that the texts explain and whose initials fit; the first explanation of each holds. */
    public static Abbreviations of(List<String> texts) {
        Map<String, String> full = new HashMap<>();
        for (String text : texts) {
            String read = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
            Matcher behind = BEHIND.matcher(read);
            while (behind.find()) {
                String letters = behind.group(1);
                if (isAbbreviation(letters)) {
                    String told = read.substring(Math.max(0, behind.start() - REACH), behind.start());
                    before(told, letters, true)
                            .or(() -> before(told, letters, false))
                            .ifPresent(words -> full.putIfAbsent(letters, words));
                }
            }
            Matcher before = BEFORE.matcher(read);
            while (before.find()) {
                String letters = before.group(1);
                String told = read.substring(before.end(), Math.min(read.length(), before.end() + REACH));
                behind(told, letters, true)
                        .or(() -> behind(told, letters, false))
                        .ifPresent(words -> full.putIfAbsent(letters, words));
            }
        }
        return new Abbreviations(full);
    }

    private static boolean isAbbreviation(String letters) {
        return letters.chars().filter(Character::isUpperCase).count() >= 2;
    }

    /** The full words of an abbreviation, in the case they are told in; empty where the document explains none. */
    public Optional<String> of(String letters) {
        return Optional.ofNullable(full.get(letters));
    }

    /**
     * The words at the end of a text whose initials are the letters.
     *
     * @param skipSmall whether small words have no letter, as in most abbreviations
     */
    private static Optional<String> before(String text, String letters, boolean skipSmall) {
        List<int[]> words = words(text);
        int letter = letters.length();
        for (int i = words.size() - 1; i >= 0 && words.size() - i <= MOST_WORDS; i--) {
            String word = text.substring(words.get(i)[0], words.get(i)[1]);
            boolean small = SMALL.contains(word.toLowerCase(Locale.ROOT));
            if (fits(word, letters.charAt(letter - 1)) && !(small && skipSmall)) {
                letter--;
            } else if (!small) {
                return Optional.empty();
            }
            if (letter == 0) {
                return Optional.of(clean(text.substring(words.get(i)[0])));
            }
        }
        return Optional.empty();
    }

    /** The words at the beginning of a text whose initials are the letters. */
    private static Optional<String> behind(String text, String letters, boolean skipSmall) {
        List<int[]> words = words(text);
        int letter = 0;
        for (int i = 0; i < Math.min(words.size(), MOST_WORDS); i++) {
            String word = text.substring(words.get(i)[0], words.get(i)[1]);
            boolean small = SMALL.contains(word.toLowerCase(Locale.ROOT));
            if (fits(word, letters.charAt(letter)) && !(small && skipSmall)) {
                letter++;
            } else if (!small) {
                return Optional.empty();
            }
            if (letter == letters.length()) {
                return Optional.of(clean(text.substring(words.getFirst()[0], words.get(i)[1])));
            }
        }
        return Optional.empty();
    }

    private static boolean fits(String word, char letter) {
        return Character.toLowerCase(word.charAt(0)) == Character.toLowerCase(letter);
    }

    private static List<int[]> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(word -> new int[] {word.start(), word.end()})
                .toList();
    }

    private static String clean(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
