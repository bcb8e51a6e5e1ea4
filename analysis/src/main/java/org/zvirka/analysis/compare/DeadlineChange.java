package org.zvirka.analysis.compare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.Plan;

/**
 * What became of a deadline from one document to the next.
 *
 * @param before as printed, empty where there was none
 * @param after as printed, empty where there is none
 * @param days how many days later the last due day is, negative for earlier; 0 unless moved
 */
public record DeadlineChange(String before, String after, Kind kind, long days) {

    public enum Kind {
        /** Neither has one. */
        NONE,
        SAME,
        /** Due later in its year than before. */
        LATER,
        EARLIER,
        /** Other words, without days that could be compared. */
        REWORDED,
        ADDED,
        REMOVED
    }

    /**
     * @param years by how many years the later document's period lies after the earlier one's: a plan copied to the next
     *     year is due a year later and has not moved; 0 for a plan against its own report
     */
    static DeadlineChange of(Measure before, Measure after, int years) {
        return of(
                before, after, before.schedule().occurrences(), after.schedule().occurrences(), years);
    }

    /** Of a plan that may be for several years, only the days in the report's own years are held against the report's. */
    static DeadlineChange within(Measure planned, Measure reported, Plan report) {
        return of(
                planned,
                reported,
                within(planned.schedule().occurrences(), report),
                within(reported.schedule().occurrences(), report),
                0);
    }

    /** Whether it is due on other days than before. */
    public boolean isMoved() {
        return kind == Kind.LATER || kind == Kind.EARLIER;
    }

    private static List<LocalDate> within(List<LocalDate> days, Plan report) {
        List<LocalDate> within = days.stream()
                .filter(day -> day.getYear() >= report.yearFrom() && day.getYear() <= report.yearTo())
                .toList();
        return within.isEmpty() ? days : within;
    }

    private static DeadlineChange of(
            Measure before, Measure after, List<LocalDate> due, List<LocalDate> dueAfter, int years) {
        String here = before.printed().deadline();
        String there = after.printed().deadline();
        if (here.isBlank() || there.isBlank()) {
            Kind kind = here.isBlank() ? (there.isBlank() ? Kind.NONE : Kind.ADDED) : Kind.REMOVED;
            return new DeadlineChange(here, there, kind, 0);
        }
        if (Circumstances.deadline(before).equals(Circumstances.deadline(after))) {
            return new DeadlineChange(here, there, Kind.SAME, 0);
        }
        if (due.isEmpty() || dueAfter.isEmpty()) {
            return new DeadlineChange(here, there, Kind.REWORDED, 0);
        }
        long days = ChronoUnit.DAYS.between(due.getLast().plusYears(years), dueAfter.getLast());
        Kind kind = days == 0 ? Kind.SAME : days > 0 ? Kind.LATER : Kind.EARLIER;
        return new DeadlineChange(here, there, kind, days);
    }
}
