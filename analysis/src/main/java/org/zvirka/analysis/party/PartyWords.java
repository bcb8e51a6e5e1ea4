package org.zvirka.analysis.party;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zvirka.analysis.language.Word;

/** Heads of units and posts, and the words between parties. */
final class PartyWords {

    private final Map<String, String> plurals = new HashMap<>();
    private final Map<String, Set<String>> classes = new HashMap<>();

    private PartyWords() {}

    static PartyWords bundled() {
        String file = "party-words.txt";
        try (InputStream in = PartyWords.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing beside " + PartyWords.class.getName());
            }
            PartyWords words = new PartyWords();
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
        boolean heads = parts[0].equals("unit") || parts[0].equals("post");
        for (String entry : parts[1].split(",")) {
            String word = entry.strip();
            int slash = word.indexOf('/');
            if (heads && slash < 0) {
                throw new IllegalArgumentException("expected 'singular/plural' in '" + word + "'");
            }
            if (heads) {
                plurals.put(word.substring(0, slash), word.substring(slash + 1));
            } else {
                classes.computeIfAbsent(parts[0], ignored -> new HashSet<>()).add(word);
            }
        }
    }

    /** The dictionary form of a head; empty for other words. */
    Optional<String> head(Word word) {
        return word.lemmas().stream().filter(plurals::containsKey).sorted().findFirst();
    }

    String plural(String head) {
        return plurals.getOrDefault(head, head);
    }

    boolean is(String kind, Word word) {
        Set<String> known = classes.getOrDefault(kind, Set.of());
        return known.contains(word.form()) || word.lemmas().stream().anyMatch(known::contains);
    }
}
