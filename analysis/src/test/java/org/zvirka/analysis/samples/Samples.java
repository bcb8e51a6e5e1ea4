package org.zvirka.analysis.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where samples, their words and their expectations lie; tests run in the folder of their module. */
final class Samples {

    static final Path DOCUMENTS = Path.of("../samples");
    private static final Path RESOURCES = Path.of("src/test/resources/samples");

    private Samples() {}

    static List<SampleContent> all() {
        try (Stream<Path> files = Files.list(RESOURCES.resolve("content"))) {
            return files.sorted()
                    .map(file -> {
                        try {
                            return SampleContent.parse(Files.readAllLines(file));
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path document(SampleContent content) {
        return DOCUMENTS.resolve(content.file());
    }

    static Path gold(SampleContent content) {
        return RESOURCES.resolve("gold").resolve(content.file() + ".json");
    }
}
