package org.zvirka.app.documents;

import org.zvirka.index.Ledger.State;

/** How a state of the ledger looks: an icon and the colour of what it means for the reader. */
final class LedgerMark {

    private LedgerMark() {}

    static String icon(State state) {
        return switch (state) {
            case INDEXED, ARCHIVE -> "status-done";
            case DUPLICATE -> "copy";
            case CANCELLED -> "close";
            case RECEIVED, EXTRACTED -> "status-in-progress";
            case NO_TABLE, NEEDS_TEXT_RECOGNITION -> "warning";
            case EMPTY, UNREADABLE, ENCRYPTED, UNSUPPORTED, TIMED_OUT, NO_ACCESS -> "error";
        };
    }

    static String style(State state) {
        return switch (state) {
            case INDEXED, ARCHIVE -> "status-done";
            case DUPLICATE, CANCELLED -> "status-not-reported";
            case RECEIVED, EXTRACTED -> "status-in-progress";
            case NO_TABLE, NEEDS_TEXT_RECOGNITION -> "status-partial";
            case EMPTY, UNREADABLE, ENCRYPTED, UNSUPPORTED, TIMED_OUT, NO_ACCESS -> "status-not-done";
        };
    }
}
