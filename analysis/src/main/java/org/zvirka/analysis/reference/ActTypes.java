package org.zvirka.analysis.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.zvirka.analysis.language.Word;

/** Kinds of acts by their words. */
final class ActTypes {

    private final Map<String, String> byLemma = new HashMap<>();
    private final Map<String, String> byBeginning = new HashMap<>();

    private ActTypes() {}

    static ActTypes bundled() {
        String file = "act-types.txt";
        try (InputStream in = ActTypes.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing beside " + ActTypes.class.getName());
            }
            ActTypes types = new ActTypes();
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(types::add);
            return types;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the bundled " + file, e);
        }
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("expected 'kind: words' in '" + line + "'");
        }
        String kind = line.substring(0, colon).strip();
        for (String word : line.substring(colon + 1).split(",")) {
            String form = word.strip();
            if (form.endsWith("*")) {
                byBeginning.put(form.substring(0, form.length() - 1), kind);
            } else {
                byLemma.put(form, kind);
            }
        }
    }

    /** The kind a word names; empty for other words. */
    Optional<String> of(Word word) {
        Optional<String> kind = Optional.empty();
        for (String lemma : word.lemmas()) {
            String named = byLemma.get(lemma);
            if (named != null
                    && kind.filter(other -> other.compareTo(named) <= 0).isEmpty()) {
                kind = Optional.of(named);
            }
        }
        return kind.isEmpty() ? foreign(word.form()) : kind;
    }

    private Optional<String> foreign(String form) {
        for (Map.Entry<String, String> beginning : byBeginning.entrySet()) {
            if (form.startsWith(beginning.getKey())) {
                return Optional.of(beginning.getValue());
            }
        }
        return Optional.empty();
    }
}
