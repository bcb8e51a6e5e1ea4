package org.zvirka.analysis.completion;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Lines "key: value, value" of a rule file; "#" begins a comment line. */
final class DataLines {

    private DataLines() {}

    record Line(String file, int number, String key, List<String> values) {

        /** @throws IllegalArgumentException naming file and line when the key is not one of those expected */
        <T> T as(Function<String, T> meaning) {
            try {
                return meaning.apply(key);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(file + ", line " + number + ": '" + key + "' is not known here", e);
            }
        }
    }

    static List<Line> bundled(String file) {
        try (InputStream in = DataLines.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing beside " + DataLines.class.getName());
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the bundled " + file, e);
        }
    }

    static List<Line> read(BufferedReader reader, String file) throws IOException {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String text = reader.readLine(); text != null; text = reader.readLine()) {
            number++;
            if (text.isBlank() || text.startsWith("#")) {
                continue;
            }
            int colon = text.indexOf(':');
            if (colon < 0) {
                throw new IllegalArgumentException(file + ", line " + number + ": expected 'key: values'");
            }
            List<String> values = Arrays.stream(text.substring(colon + 1).split(","))
                    .map(value -> value.strip().toLowerCase(Locale.ROOT))
                    .filter(value -> !value.isEmpty())
                    .toList();
            lines.add(new Line(file, number, text.substring(0, colon).strip(), values));
        }
        return lines;
    }
}
