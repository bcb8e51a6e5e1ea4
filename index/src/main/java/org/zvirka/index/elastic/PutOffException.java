package org.zvirka.index.elastic;

import java.io.IOException;

/** Part of a batch was refused for now; carries why to where patience ends. */
final class PutOffException extends IOException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String reason;

    PutOffException(int changes, int status, String reason) {
        super(changes + " changes were put off: " + reason);
        this.status = status;
        this.reason = reason;
    }

    int status() {
        return status;
    }

    String reason() {
        return reason;
    }
}
