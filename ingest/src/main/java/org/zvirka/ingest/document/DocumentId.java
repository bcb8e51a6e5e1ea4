package org.zvirka.ingest.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The identity of a document: the SHA-256 of its bytes as 64 lower-case hex digits. */
public record DocumentId(String value) implements Comparable<DocumentId> {

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    public DocumentId {
        if (!HEX.matcher(value).matches()) {
            throw new IllegalArgumentException("a document id is 64 lower-case hex digits, not '" + value + "'");
        }
    }

    public static DocumentId of(byte[] bytes) {
        return new DocumentId(HexFormat.of().formatHex(sha256().digest(bytes)));
    }

    /** Reads the whole file once, in constant memory. */
    public static DocumentId of(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return new DocumentId(HexFormat.of().formatHex(digest.digest()));
    }

    @Override
    public int compareTo(DocumentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must have SHA-256", e);
        }
    }
}
