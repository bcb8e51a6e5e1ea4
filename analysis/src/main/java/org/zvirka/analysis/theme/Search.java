package org.zvirka.analysis.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.zvirka.analysis.language.Word;

/**
 * A search of the theme file over the words of one text.
 *
 * @param phrases all of which must be found
 * @param absent none of which may be
 */
record Search(List<Phrase> phrases, List<Slot> absent) {

    private static final int MOST_BETWEEN = 20;

    Search {
        if (phrases.isEmpty()) {
            throw new IllegalArgumentException("a search needs a word that must be there");
        }
        phrases = List.copyOf(phrases);
        absent = List.copyOf(absent);
    }

    /** Indexes of the first and the last word found. */
    record Found(int first, int last) {}

    /** One of several words; those ending in * are beginnings. */
    record Slot(Set<String> lemmas, List<String> beginnings) {

        static Slot of(String alternatives) {
            Set<String> lemmas = new HashSet<>();
            List<String> beginnings = new ArrayList<>();
            for (String word : alternatives.toLowerCase(Locale.ROOT).split("\\|", -1)) {
                if (word.isEmpty() || word.equals("*")) {
                    throw new IllegalArgumentException("an empty word in '" + alternatives + "'");
                }
                if (word.indexOf('-') >= 0) {
                    throw new IllegalArgumentException("parts of '" + word + "' have to be written apart");
                }
                if (word.endsWith("*")) {
                    beginnings.add(word.substring(0, word.length() - 1));
                } else {
                    lemmas.add(word);
                }
            }
            return new Slot(Set.copyOf(lemmas), List.copyOf(beginnings));
        }

        boolean fits(Word word) {
            if (lemmas.contains(word.form()) || word.hasLemmaOf(lemmas)) {
                return true;
            }
            for (String beginning : beginnings) {
                if (word.startsWith(beginning)) {
                    return true;
                }
            }
            return false;
        }

        /** False where no word of the text can fit; asked first, because most searches find nothing in most texts. */
        boolean mayFit(Set<String> vocabulary) {
            if (!beginnings.isEmpty()) {
                return true;
            }
            for (String lemma : lemmas) {
                if (vocabulary.contains(lemma)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** @param gaps how many words may stand before the slot of the same index; the first is not used */
    record Phrase(List<Slot> slots, List<Integer> gaps) {

        boolean mayBeIn(Set<String> vocabulary) {
            for (Slot slot : slots) {
                if (!slot.mayFit(vocabulary)) {
                    return false;
                }
            }
            return true;
        }

        Optional<Found> in(List<Word> words) {
            for (int i = 0; i < words.size(); i++) {
                if (slots.getFirst().fits(words.get(i))) {
                    int last = follow(words, i, 1);
                    if (last >= 0) {
                        return Optional.of(new Found(i, last));
                    }
                }
            }
            return Optional.empty();
        }

        /** Index of the last word when the slots from {@code slot} on follow the word at {@code at}, else -1. */
        private int follow(List<Word> words, int at, int slot) {
            if (slot == slots.size()) {
                return at;
            }
            int furthest = Math.min(words.size() - 1, at + 1 + gaps.get(slot));
            for (int next = at + 1; next <= furthest; next++) {
                if (slots.get(slot).fits(words.get(next))) {
                    int last = follow(words, next, slot + 1);
                    if (last >= 0) {
                        return last;
                    }
                }
            }
            return -1;
        }
    }

    /** @throws IllegalArgumentException saying what is wrong */
    static Search parse(String text) {
        List<Phrase> phrases = new ArrayList<>();
        List<Slot> absent = new ArrayList<>();
        for (String part : text.split("&", -1)) {
            List<Slot> slots = new ArrayList<>();
            List<Integer> gaps = new ArrayList<>();
            int gap = 0;
            for (String word : Arrays.stream(part.strip().split("\\s+")).toList()) {
                if (word.startsWith("-")) {
                    absent.add(Slot.of(word.substring(1)));
                } else if (word.startsWith("~")) {
                    gap = gap(word.substring(1));
                } else {
                    slots.add(Slot.of(word));
                    gaps.add(gap);
                    gap = 0;
                }
            }
            if (slots.isEmpty()) {
                throw new IllegalArgumentException("nothing to find in '" + part.strip() + "'");
            }
            phrases.add(new Phrase(List.copyOf(slots), List.copyOf(gaps)));
        }
        return new Search(phrases, absent);
    }

    private static int gap(String number) {
        if (!number.matches("\\d{1,2}") || Integer.parseInt(number) > MOST_BETWEEN) {
            throw new IllegalArgumentException(
                    "expected ~ and a number up to " + MOST_BETWEEN + ", found '~" + number + "'");
        }
        return Integer.parseInt(number);
    }

    /** All forms and dictionary forms of a text. */
    static Set<String> vocabulary(List<Word> words) {
        Set<String> vocabulary = new HashSet<>();
        for (Word word : words) {
            vocabulary.add(word.form());
            vocabulary.addAll(word.lemmas());
        }
        return vocabulary;
    }

    /**
     * The place of the first phrase, where all are found and nothing forbidden stands in the text.
     *
     * @param vocabulary of these words
     */
    Optional<Found> in(List<Word> words, Set<String> vocabulary) {
        for (Phrase phrase : phrases) {
            if (!phrase.mayBeIn(vocabulary)) {
                return Optional.empty();
            }
        }
        for (Slot slot : absent) {
            if (words.stream().anyMatch(slot::fits)) {
                return Optional.empty();
            }
        }
        Optional<Found> first = Optional.empty();
        for (Phrase phrase : phrases) {
            Optional<Found> found = phrase.in(words);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            first = first.isPresent() ? first : found;
        }
        return first;
    }
}
