package org.zvirka.ingest.rtf;

/**
 * What a group of braces keeps to itself.
 *
 * @param outline outline level of the paragraph from 0, -1 for none
 * @param depth how deep in tables the paragraph stands, 0 outside
 */
record RtfState(Destination destination, boolean hidden, boolean deleted, int outline, int depth) {

    static final RtfState START = new RtfState(Destination.TEXT, false, false, -1, 0);

    /** Where words go. */
    enum Destination {
        TEXT,
        TABLE_PROPERTIES,
        /** The same words once more for readers without Unicode. */
        TWIN,
        IGNORED
    }

    RtfState to(Destination other) {
        Destination next = destination == Destination.IGNORED ? destination : other;
        return new RtfState(next, hidden, deleted, outline, depth);
    }

    RtfState hidden(boolean on) {
        return new RtfState(destination, on, deleted, outline, depth);
    }

    RtfState deleted(boolean on) {
        return new RtfState(destination, hidden, on, outline, depth);
    }

    /** The beginning of a text of its own: a note, a text box. */
    RtfState story() {
        return new RtfState(to(Destination.TEXT).destination(), hidden, deleted, -1, 0);
    }

    /** Characters as the style has them. */
    RtfState plain() {
        return new RtfState(destination, false, false, outline, depth);
    }

    /** A paragraph as the style has it. */
    RtfState paragraph() {
        return new RtfState(destination, hidden, deleted, -1, 0);
    }

    RtfState outline(int newOutline) {
        return new RtfState(destination, hidden, deleted, newOutline, depth);
    }

    RtfState depth(int newDepth) {
        return new RtfState(destination, hidden, deleted, outline, newDepth);
    }
}
