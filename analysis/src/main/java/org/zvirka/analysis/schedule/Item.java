package org.zvirka.analysis.schedule;

import java.util.List;
import java.util.OptionalInt;

/** A thing a deadline says, before the years are known; in the order of the cell. */
sealed interface Item {

    /** How a day or stretch is meant. */
    enum Manner {
        ON,
        BY,
        WITHIN
    }

    /** Days of a year named elsewhere. */
    record InYear(Stretch stretch, Manner manner) implements Item {}

    /** Days with their year. */
    record Fixed(Schedule.Period period, Manner manner) implements Item {}

    /** Years named alone, each a year or a span; they belong to the days around them or stand for themselves. */
    record NamedYears(List<Years> spans) implements Item {
        public NamedYears {
            spans = List.copyOf(spans);
        }
    }

    /** The whole year, or the plan's whole period. */
    record WholePeriod(Manner manner) implements Item {}

    /**
     * From its first day on to the end of the plan's period.
     *
     * @param year of that day, 0 where it is named elsewhere
     */
    record Since(Stretch stretch, int year) implements Item {}

    /**
     * Again and again.
     *
     * @param day of the month; empty where none is named
     * @param next whether that day lies in the month after
     */
    record Rhythm(Schedule.Every every, OptionalInt day, boolean next) implements Item {}

    record Always() implements Item {}

    /** Something happens; the words are those of its tokens. */
    record Event(int start, int end) implements Item {}

    record OtherPlan(int start, int end) implements Item {}

    /**
     * Words that were read and name no day.
     *
     * @param spoils whether the rest of the cell cannot be trusted then
     */
    record Unclear(String why, boolean spoils) implements Item {}
}
