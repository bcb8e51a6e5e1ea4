package org.zvirka.app.correction;

/** What was written is no value of its field; the message says so to the person who wrote it, in their language. */
final class NoValue extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    NoValue(String said) {
        super(said);
    }
}
