package org.zvirka.analysis.plan;

/** Whether a deadline was kept; an axis of its own beside {@link Completion}. */
public enum Timeliness {
    ON_TIME,
    LATE,
    OVERDUE,
    NO_DEADLINE,
    UNKNOWN
}
