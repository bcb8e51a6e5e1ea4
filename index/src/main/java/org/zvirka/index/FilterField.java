package org.zvirka.index;

/** What measures can be filtered and counted by. */
public enum FilterField {
    /** The body's name. */
    BODY,
    /** A year of the document's period; a plan for 2020-2022 counts under each of the three. */
    YEAR,
    /** PLAN or REPORT. */
    KIND,
    /** Theme id. */
    THEME,
    /** {@link org.zvirka.analysis.plan.Completion} name. */
    STATUS,
    /** {@link org.zvirka.analysis.plan.Timeliness} name. */
    TIMELINESS,
    /** A party's name. */
    PARTY,
    /** A cited act: "type number" or "type title". */
    ACT,
    /** Document id. */
    DOCUMENT
}
