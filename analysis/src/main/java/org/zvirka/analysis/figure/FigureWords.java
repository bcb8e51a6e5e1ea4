package org.zvirka.analysis.figure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.zvirka.analysis.language.Word;

/** The words that stand round numbers. */
final class FigureWords {

    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Map<String, Long> factors = new HashMap<>();
    private final Map<String, Long> numbers = new HashMap<>();

    private FigureWords() {}

    static FigureWords bundled() {
        String file = "figure-words.txt";
        try (InputStream in = FigureWords.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing beside " + FigureWords.class.getName());
            }
            FigureWords words = new FigureWords();
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(words::add);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the bundled " + file, e);
        }
    }

    private void add(String line) {
        String[] parts = line.split(":", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException("expected 'class: words' in '" + line + "'");
        }
        String[] key = parts[0].strip().split(" ");
        for (String word : Arrays.stream(parts[1].split(",")).map(String::strip).toList()) {
            switch (key[0]) {
                case "factor" -> factors.put(word, Long.parseLong(key[1]));
                case "number" -> numbers.put(word, Long.parseLong(key[1]));
                default ->
                    classes.computeIfAbsent(key[0], ignored -> new HashSet<>()).add(word);
            }
        }
    }

    boolean is(String kind, Word word) {
        Set<String> known = classes.getOrDefault(kind, Set.of());
        return word.lemmas().stream().anyMatch(known::contains) || known.contains(word.form());
    }

    OptionalLong factor(Word word) {
        return value(factors, word);
    }

    OptionalLong number(Word word) {
        return value(numbers, word);
    }

    private static OptionalLong value(Map<String, Long> values, Word word) {
        long value = 0;
        for (String lemma : word.lemmas()) {
            value = Math.max(value, values.getOrDefault(lemma, 0L));
        }
        return value == 0 ? OptionalLong.empty() : OptionalLong.of(value);
    }
}
