package org.zvirka.ingest.pdf;

import java.io.IOException;

/** A page holds more than this module reads of one; ends the reading of that page. */
final class LimitReached extends IOException {

    private static final long serialVersionUID = 1L;

    private final String limit;
    private final long value;

    LimitReached(String limit, long value) {
        super(limit + " > " + value);
        this.limit = limit;
        this.value = value;
    }

    String limit() {
        return limit;
    }

    long value() {
        return value;
    }
}
