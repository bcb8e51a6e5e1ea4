package org.zvirka.analysis.schedule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The list of deadline words: the longest phrase that fits at a word. */
final class DeadlineWords {

    /** Phrases that begin with this many letters and a star are found by their first letters. */
    private static final int STEM = 3;

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
    private final List<Entry> endings = new ArrayList<>();

    private DeadlineWords() {}

    /** @param words how many words of the text the phrase takes */
    record Match(TokenClass kind, int value, int words) {}

    private record Entry(List<String> words, TokenClass kind, int value) {

        boolean fits(List<String> text, int at) {
            if (at + words.size() > text.size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                if (!fits(words.get(i), text.get(at + i))) {
                    return false;
                }
            }
            return true;
        }

        private static boolean fits(String word, String printed) {
            if (word.endsWith("*")) {
                return printed.startsWith(word.substring(0, word.length() - 1));
            }
            return word.startsWith("*") ? printed.endsWith(word.substring(1)) : printed.equals(word);
        }

        boolean beats(Entry other) {
            return words.size() > other.words().size()
                    || words.size() == other.words().size() && literal() && !other.literal();
        }

        boolean literal() {
            return words.stream().noneMatch(word -> word.contains("*"));
        }
    }

    static DeadlineWords bundled() {
        String file = "deadline-words.txt";
        try (InputStream in = DeadlineWords.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing beside " + DeadlineWords.class.getName());
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the bundled " + file, e);
        }
    }

    private static DeadlineWords read(BufferedReader reader) {
        DeadlineWords words = new DeadlineWords();
        reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(words::add);
        return words;
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        String key = line.substring(0, Math.max(0, colon)).strip();
        int value = 0;
        TokenClass kind;
        int space = key.lastIndexOf(' ');
        if (key.startsWith("every ")) {
            kind = TokenClass.EVERY;
            value = Schedule.Every.valueOf(
                            key.substring(6).toUpperCase(Locale.ROOT).replace('-', '_'))
                    .ordinal();
        } else if (space > 0 && Character.isDigit(key.charAt(space + 1))) {
            kind = TokenClass.ofKey(key.substring(0, space));
            value = Integer.parseInt(key.substring(space + 1));
        } else {
            kind = TokenClass.ofKey(key);
        }
        for (String phrase : line.substring(colon + 1).split(",")) {
            Entry entry = new Entry(List.of(phrase.strip().split("\\s+")), kind, value);
            String first = entry.words().getFirst();
            if (first.startsWith("*")) {
                endings.add(entry);
            } else {
                byFirstWord
                        .computeIfAbsent(key(first.replace("*", "")), ignored -> new ArrayList<>())
                        .add(entry);
            }
        }
    }

    private static String key(String word) {
        return word.length() <= STEM ? word : word.substring(0, STEM);
    }

    /** @param text words in lower case, apostrophes folded */
    Optional<Match> find(List<String> text, int at) {
        Optional<Entry> best =
                longest(byFirstWord.getOrDefault(key(text.get(at)), List.of()), text, at, Optional.empty());
        return longest(endings, text, at, best)
                .map(entry ->
                        new Match(entry.kind(), entry.value(), entry.words().size()));
    }

    /** The entry with most words that fits; among those of the same length one without a star, then the first. */
    private static Optional<Entry> longest(List<Entry> entries, List<String> text, int at, Optional<Entry> before) {
        Optional<Entry> best = before;
        for (Entry entry : entries) {
            if (best.filter(other -> !entry.beats(other)).isEmpty() && entry.fits(text, at)) {
                best = Optional.of(entry);
            }
        }
        return best;
    }
}
