package org.zvirka.app;

import org.zvirka.index.engine.EngineUnavailableException;
import org.zvirka.index.kept.ArchiveInUseException;

/** The application cannot start; the message is one line that says what is wrong and what to do. */
public final class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StartFailure(String message, Throwable cause) {
        super(message, cause);
    }

    /** The words for whatever stopped the start. */
    static StartFailure of(Throwable failure, String port) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof org.springframework.boot.web.server.PortInUseException) {
                return new StartFailure(
                        "port " + port + " is taken by another program; stop it or choose another with --port",
                        failure);
            }
            if (at instanceof DataFolder.NotUsable
                    || at instanceof ArchiveInUseException
                    || at instanceof EngineUnavailableException) {
                return new StartFailure(String.valueOf(at.getMessage()), failure);
            }
            if (at instanceof IllegalArgumentException
                    && String.valueOf(at.getMessage()).startsWith("zvirka.")) {
                return new StartFailure(String.valueOf(at.getMessage()), failure);
            }
        }
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String what = root.getMessage() == null
                ? root.getClass().getSimpleName()
                : root.getMessage().lines().findFirst().orElse("");
        return new StartFailure("cannot start: " + what, failure);
    }
}
