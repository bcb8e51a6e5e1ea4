package org.zvirka.ingest;

import java.io.IOException;

/** A file, or a part it cannot be read without, is encrypted. */
public final class EncryptedFileException extends IOException {

    private static final long serialVersionUID = 1L;

    public EncryptedFileException(String message) {
        super(message);
    }
}
