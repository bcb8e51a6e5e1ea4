package org.zvirka.ingest.rtf;

/** What a group of braces keeps to itself. */
record RtfState(Destination destination, boolean hidden, boolean deleted) {

    static final RtfState START = new RtfState(Destination.TEXT, false, false);

    /** Where words go. */
    enum Destination {
        TEXT,
        FOOTNOTE,
        TABLE_PROPERTIES,
        IGNORED
    }

    RtfState to(Destination other) {
        return new RtfState(destination == Destination.IGNORED ? destination : other, hidden, deleted);
    }

    RtfState hidden(boolean on) {
        return new RtfState(destination, on, deleted);
    }

    RtfState deleted(boolean on) {
        return new RtfState(destination, hidden, on);
    }

    RtfState plain() {
        return new RtfState(destination, false, false);
    }
}
