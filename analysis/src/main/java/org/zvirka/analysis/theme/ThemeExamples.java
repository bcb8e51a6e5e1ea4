package org.zvirka.analysis.theme;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The labelled measures that the classifier is trained from and the rules are held against. */
final class ThemeExamples {

    private static final String FILE = "examples.tsv";

    private ThemeExamples() {}

    /** @param themes one to three ids */
    record Example(List<String> themes, String text) {

        Example {
            themes = List.copyOf(themes);
        }
    }

    static List<Example> bundled() {
        List<Example> examples = new ArrayList<>();
        try (InputStream in = ThemeExamples.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing beside " + ThemeExamples.class.getName());
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0 && !line.startsWith("#")) {
                    examples.add(new Example(List.of(line.substring(0, tab).split(",")), line.substring(tab + 1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the bundled " + FILE, e);
        }
        return examples;
    }
}
