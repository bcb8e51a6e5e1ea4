package org.zvirka.index.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Names that mean the same: a line of the data file holds them parted by {@code =}; {@code #} begins a remark. They are
 * applied to queries only, so that a changed file needs no new index. Immutable.
 */
public final class Synonyms {

    private final List<List<List<Word>>> groups;

    private Synonyms(List<List<List<Word>>> groups) {
        this.groups = groups;
    }

    /** The file that comes with the application. */
    public static Synonyms bundled(Language language) {
        try (InputStream in = Synonyms.class.getResourceAsStream("synonyms.txt")) {
            if (in == null) {
                throw new IllegalStateException("synonyms.txt is missing beside " + Synonyms.class.getName());
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return of(lines.lines().toList(), language);
        } catch (IOException e) {
            throw new UncheckedIOException("synonyms.txt of the application cannot be read", e);
        }
    }

    public static Synonyms of(List<String> lines, Language language) {
        List<List<List<Word>>> groups = new ArrayList<>();
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                groups.add(java.util.Arrays.stream(line.split("=", -1))
                        .map(language::words)
                        .filter(words -> !words.isEmpty())
                        .toList());
            }
        }
        return new Synonyms(List.copyOf(groups));
    }

    /**
     * Names found at the start of a run of words.
     *
     * @param length how many words of the run the found name takes
     * @param others the other names of the same thing
     */
    public record Match(int length, List<List<Word>> others) {}

    /** The longest name that begins the run; length 0 where none does. */
    public Match at(List<Word> run) {
        Match best = new Match(0, List.of());
        for (List<List<Word>> group : groups) {
            for (List<Word> name : group) {
                if (name.size() > best.length() && begins(run, name)) {
                    best = new Match(
                            name.size(),
                            group.stream().filter(other -> other != name).toList());
                }
            }
        }
        return best;
    }

    private static boolean begins(List<Word> run, List<Word> name) {
        if (run.size() < name.size()) {
            return false;
        }
        for (int i = 0; i < name.size(); i++) {
            if (java.util.Collections.disjoint(run.get(i).lemmas(), name.get(i).lemmas())) {
                return false;
            }
        }
        return true;
    }
}
