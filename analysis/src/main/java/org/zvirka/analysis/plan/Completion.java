package org.zvirka.analysis.plan;

/** Whether a measure was carried out, field {@code status} in every format. */
public enum Completion {
    /** Promised in a plan; nothing is told yet. */
    PLANNED,
    DONE,
    PARTIAL,
    /** Begun, or postponed to a later date. */
    IN_PROGRESS,
    NOT_DONE,
    /** A conditional measure whose occasion never came. */
    NO_OCCASION,
    /** The report says nothing. */
    NOT_REPORTED
}
