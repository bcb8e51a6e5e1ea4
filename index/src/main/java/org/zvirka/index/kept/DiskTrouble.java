package org.zvirka.index.kept;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.zvirka.index.engine.EngineUnavailableException;

/** A disk that refuses, in words that say what to do. */
public final class DiskTrouble {

    /** Below this a disk counts as full: an index segment alone needs more. */
    private static final long LEAST_FREE_BYTES = 1 << 20;

    private DiskTrouble() {}

    /**
     * @param problem key of the words for people under {@code health.<problem>}
     * @param doing what was tried, as an infinitive without its object
     * @param place the folder or file it was tried on
     */
    public static EngineUnavailableException of(String problem, String doing, Path place, IOException e) {
        if (isFull(place, e)) {
            return new EngineUnavailableException(
                    problem, "no space left on the disk of " + place + "; free some and run it again", e);
        }
        String reason = e instanceof AccessDeniedException ? "no right to" : String.valueOf(e.getMessage());
        return new EngineUnavailableException(
                problem, "cannot " + doing + " " + place + ": " + reason + "; check its rights and space", e);
    }

    private static boolean isFull(Path place, IOException e) {
        if (String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("no space left")) {
            return true;
        }
        try {
            Path there = place.toAbsolutePath();
            while (there.getParent() != null && !Files.exists(there)) {
                there = there.getParent();
            }
            return Files.getFileStore(there).getUsableSpace() < LEAST_FREE_BYTES;
        } catch (IOException unknown) {
            e.addSuppressed(unknown);
            return false;
        }
    }
}
