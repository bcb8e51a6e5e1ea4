package org.zvirka.ingest.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Where a worker lays by what its libraries need on disk. */
final class TemporaryFolder {

    private TemporaryFolder() {}

    static Path create() throws IOException {
        return Files.createTempDirectory("zvirka-worker");
    }

    /** With all that is in it; fine where it is gone already. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> left = Files.walk(folder)) {
            for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
