package org.zvirka.analysis.plan;

/** What a column of a table of measures holds. */
public enum ColumnRole {
    NUMBER,
    SECTION,
    MEASURE,
    DEADLINE,
    RESPONSIBLE,
    INDICATOR,
    EXPECTED,
    FUNDING,
    STATUS,
    JUSTIFICATION,
    RESULT,
    /** Kept with its title, meaning not known. */
    OTHER
}
