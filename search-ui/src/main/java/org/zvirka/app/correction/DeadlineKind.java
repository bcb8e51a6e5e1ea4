package org.zvirka.app.correction;

import org.zvirka.analysis.schedule.Schedule;

/** The ways in which a person can say when something is due. */
enum DeadlineKind {
    BY,
    ON,
    WITHIN,
    RECURRING,
    ALWAYS,
    EVENT,
    PLAN,
    /** As a plan would print it, to be read like a cell. */
    WORDS,
    NONE;

    static DeadlineKind of(Schedule schedule) {
        return switch (schedule) {
            case Schedule.By ignored -> BY;
            case Schedule.On ignored -> ON;
            case Schedule.Within ignored -> WITHIN;
            case Schedule.Recurring ignored -> RECURRING;
            case Schedule.Always ignored -> ALWAYS;
            case Schedule.OnEvent ignored -> EVENT;
            case Schedule.PerPlan ignored -> PLAN;
            case Schedule.Several ignored -> WORDS;
            case Schedule.None ignored -> NONE;
            case Schedule.Unparsed ignored -> WORDS;
        };
    }

    /** Whether something has to be written beside the kind. */
    boolean written() {
        return switch (this) {
            case BY, ON, WITHIN, EVENT, PLAN, WORDS -> true;
            case RECURRING, ALWAYS, NONE -> false;
        };
    }
}
