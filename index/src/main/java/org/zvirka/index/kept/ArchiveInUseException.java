package org.zvirka.index.kept;

import java.nio.file.Path;

/** Another process uses the data folder; the message tells which and what to do. */
public final class ArchiveInUseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ArchiveInUseException(Path folder, String holder) {
        super("The archive in " + folder + " is in use by process " + (holder.isEmpty() ? "unknown" : holder)
                + ": stop it first, or choose another data folder.");
    }
}
