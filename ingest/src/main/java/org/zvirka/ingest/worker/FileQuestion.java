package org.zvirka.ingest.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A file to be read.
 *
 * @param file absolute
 * @param name what people call it
 */
record FileQuestion(Path file, String name) {

    /** As a URI a path keeps bytes that are no characters in the locale of this machine. */
    void write(DataOutputStream out) throws IOException {
        string(out, file.toUri().toString());
        string(out, name);
    }

    static FileQuestion read(DataInputStream in) throws IOException {
        return new FileQuestion(Path.of(URI.create(string(in))), string(in));
    }

    private static void string(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String string(DataInputStream in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        if (in.readNBytes(bytes, 0, bytes.length) < bytes.length) {
            throw new EOFException("a request ends too early");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
