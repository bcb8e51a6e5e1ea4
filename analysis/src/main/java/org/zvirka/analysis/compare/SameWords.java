package org.zvirka.analysis.compare;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words that officials use for one another from year to year, and words that every measure has. The data files {@code
 * same-words.txt} and {@code light-words.txt} hold dictionary forms separated by commas; {@code #} begins a comment.
 */
public final class SameWords {

    private final Map<String, String> families;
    private final Set<String> light;

    private SameWords(Map<String, String> families, Set<String> light) {
        this.families = Map.copyOf(families);
        this.light = Set.copyOf(light);
    }

    /** The lists that come with the application. */
    public static SameWords bundled() {
        return new SameWords(groups(lines("same-words.txt")), light(lines("light-words.txt")));
    }

    /** The stem of a word, or of the word that stands for its group. */
    String family(String lemma) {
        String stem = Stems.of(lemma);
        return families.getOrDefault(stem, stem);
    }

    /** Whether nearly every measure of such plans may have the word, so that sharing it tells little. */
    boolean isLight(String family) {
        return light.contains(family);
    }

    private static Map<String, String> groups(List<List<String>> lines) {
        Map<String, String> first = new HashMap<>();
        for (List<String> words : lines) {
            String stem = Stems.of(words.getFirst());
            words.forEach(word -> first.put(Stems.of(word), first.getOrDefault(stem, stem)));
        }
        return first;
    }

    private static Set<String> light(List<List<String>> lines) {
        Set<String> light = new HashSet<>();
        lines.forEach(words -> words.forEach(word -> light.add(Stems.of(word))));
        return light;
    }

    private static List<List<String>> lines(String file) {
        try (InputStream in = SameWords.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing beside " + SameWords.class.getName());
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the bundled " + file, e);
        }
    }

    private static List<List<String>> read(BufferedReader reader) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            List<String> words = new ArrayList<>();
            for (String word :
                    line.replaceFirst("#.*", "").toLowerCase(Locale.ROOT).split(",")) {
                if (!word.isBlank()) {
                    words.add(word.strip());
                }
            }
            if (!words.isEmpty()) {
                lines.add(words);
            }
        }
        return lines;
    }
}
