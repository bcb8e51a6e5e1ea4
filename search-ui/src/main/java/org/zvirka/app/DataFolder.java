package org.zvirka.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that keeps everything. */
final class DataFolder {

    private DataFolder() {}

    /** It cannot be written; the message is for people. */
    static final class NotUsable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotUsable(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** Makes the folder where it is missing and tries to write in it, so that a failure is told at start and clearly. */
    static Path open(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(absolute);
            Files.delete(Files.createTempFile(absolute, "write", ".test"));
            return absolute;
        } catch (IOException e) {
            throw new NotUsable(
                    "the data folder " + absolute + " cannot be written ("
                            + e.getClass().getSimpleName() + "); make it writable or choose another with --data",
                    e);
        }
    }
}
