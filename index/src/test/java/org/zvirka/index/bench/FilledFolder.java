package org.zvirka.index.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Locale;
import org.zvirka.index.Archive;
import org.zvirka.index.lucene.LuceneArchive;

/** Makes a data folder of as many invented measures as asked for, to be served and measured; one that holds some is left alone. */
final class FilledFolder {

    private FilledFolder() {}

    /** @param arguments the folder, and how many measures */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        try (Archive archive = LuceneArchive.open(folder)) {
            if (archive.health().measures() == 0) {
                SearchBenchmark.fill(archive, Writer.nullWriter(), Integer.parseInt(arguments[1]));
            }
            System.out.printf(
                    Locale.ROOT, "%d measures in %s%n", archive.health().measures(), folder);
        }
    }
}
