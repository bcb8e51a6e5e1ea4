package org.zvirka.ingest;

import java.io.IOException;

/** A file is larger, deeper or more compressed than this module reads; its message names the limit. */
public final class LimitExceededException extends IOException {

    private static final long serialVersionUID = 1L;

    public LimitExceededException(String message) {
        super(message);
    }
}
