package org.zvirka.analysis.compare;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Words that officials use for one another from year to year. The data file {@code same-words.txt} has a line per group,
 * lemmas separated by commas; the first stands for all. {@code #} begins a comment.
 */
final class Synonyms {

    private static final String FILE = "same-words.txt";

    private Synonyms() {}

    static Map<String, String> bundled() {
        try (InputStream in = Synonyms.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing beside " + Synonyms.class.getName());
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the bundled " + FILE, e);
        }
    }

    static Map<String, String> read(BufferedReader lines) throws IOException {
        Map<String, String> first = new HashMap<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] words = line.replaceFirst("#.*", "").toLowerCase(Locale.ROOT).split(",");
            for (String word : words) {
                if (!word.isBlank()) {
                    first.put(word.strip(), words[0].strip());
                }
            }
        }
        return first;
    }
}
