package org.zvirka.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.zvirka.ingest.ReadOutcome;

/** One line for a file that could not be read: its name, what is wrong, what to do. */
final class FailureWords {

    private FailureWords() {}

    /** The line for a path that is no file, null where it is one. */
    static @Nullable String missing(Path file) {
        if (Files.isDirectory(file)) {
            return "zvirka: " + file + ": a folder; name the files in it, or use zvirka ingest";
        }
        return Files.exists(file) ? null : "zvirka: " + file + ": no such file; check the name";
    }

    /** The line for a file that was read, but whose measures were not taken apart. */
    static String notUnderstood(String file, ReadOutcome.Failed failed) {
        return "zvirka: " + file + ": read, but not understood (" + failed.detail()
                + "); please report it, with --grids its tables can be seen";
    }

    /** @param file the path, behind it the member's name where it is an archive */
    static String of(String file, ReadOutcome.Failed failed) {
        String detail = failed.detail().lines().findFirst().orElse("");
        return "zvirka: " + file + ": "
                + switch (failed.reason()) {
                    case EMPTY -> "the file has no bytes; fetch it again";
                    case UNSUPPORTED -> "not a format Zvirka reads (" + detail + "); save it as DOCX or PDF";
                    case ENCRYPTED -> "protected by a password; save it without one";
                    case UNREADABLE -> "damaged or not what its name says (" + detail + "); fetch it again";
                    case TOO_LARGE -> "too large (" + detail + "); split it";
                    case TIMED_OUT -> "reading took too long (" + detail + "); split it or raise the limit";
                    case CANCELLED -> "cancelled; offer it again";
                    case OUT_OF_MEMORY ->
                        "reading needed too much memory (" + detail + "); split it or raise the limit";
                    case NO_ACCESS -> "cannot be opened (" + detail + "); check that it exists and may be read";
                };
    }
}
