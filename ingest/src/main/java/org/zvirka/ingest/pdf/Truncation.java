package org.zvirka.ingest.pdf;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Tells whether a PDF ends too early: it ends with a mark, and some programs append up to a kilobyte behind it. */
final class Truncation {

    private static final int TAIL = 2048;

    private Truncation() {}

    static boolean of(Path path, long size) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            int length = (int) Math.min(TAIL, size);
            byte[] tail = new byte[length];
            file.seek(size - length);
            file.readFully(tail);
            return !new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF");
        }
    }
}
