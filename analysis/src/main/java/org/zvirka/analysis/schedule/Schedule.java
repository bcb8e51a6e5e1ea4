package org.zvirka.analysis.schedule;

import java.time.LocalDate;
import java.util.List;

/**
 * When a measure is due. What could not be understood is {@link Unparsed}, never a guess.
 *
 * <p>Dates of a period are its bounds, both included; an occurrence is the day by which something is due.
 */
public sealed interface Schedule {

    /** The days by which something is due within the plan's period, in order; empty where there are none. */
    List<LocalDate> occurrences();

    /** On given days: {@code 01 квітня 2020-2022 років}. */
    record On(List<LocalDate> occurrences) implements Schedule {
        public On {
            occurrences = List.copyOf(occurrences);
        }
    }

    /** By given days: {@code До 28 лютого 2020 року}. */
    record By(List<LocalDate> occurrences) implements Schedule {
        public By {
            occurrences = List.copyOf(occurrences);
        }
    }

    /** Within periods (months, quarters, half-years, years, ranges): {@code II півріччя}; due by the end of each. */
    record Within(List<Period> periods) implements Schedule {
        public Within {
            periods = List.copyOf(periods);
        }

        @Override
        public List<LocalDate> occurrences() {
            return periods.stream().map(Period::to).sorted().distinct().toList();
        }
    }

    /** Again and again: {@code щокварталу}. */
    record Recurring(Every every, List<LocalDate> occurrences) implements Schedule {
        public Recurring {
            occurrences = List.copyOf(occurrences);
        }
    }

    /** Always: {@code Постійно}. */
    record Always() implements Schedule {
        @Override
        public List<LocalDate> occurrences() {
            return List.of();
        }
    }

    /**
     * When something happens: {@code Протягом 3 робочих днів з моменту ...}.
     *
     * @param condition the words that name the event
     */
    record OnEvent(String condition) implements Schedule {
        @Override
        public List<LocalDate> occurrences() {
            return List.of();
        }
    }

    /** As another plan says: {@code Згідно з планами державних закупівель}. */
    record PerPlan(String plan) implements Schedule {
        @Override
        public List<LocalDate> occurrences() {
            return List.of();
        }
    }

    /**
     * More than one of these, as {@code При призначенні на посаду; постійно}: each part holds beside the others.
     *
     * @param parts two or more, none of them {@code Several} or {@code None}; days before rhythms before events and plans
     */
    record Several(List<Schedule> parts) implements Schedule {
        public Several {
            parts = List.copyOf(parts);
            if (parts.size() < 2 || parts.stream().anyMatch(part -> part instanceof Several || part instanceof None)) {
                throw new IllegalArgumentException("several schedules are two or more plain ones: " + parts);
            }
        }

        @Override
        public List<LocalDate> occurrences() {
            return parts.stream()
                    .flatMap(part -> part.occurrences().stream())
                    .sorted()
                    .distinct()
                    .toList();
        }
    }

    /** The cell is empty or the table has no deadline column. */
    record None() implements Schedule {
        @Override
        public List<LocalDate> occurrences() {
            return List.of();
        }
    }

    /**
     * Not understood.
     *
     * @param why a short reason in English
     */
    record Unparsed(String why) implements Schedule {
        @Override
        public List<LocalDate> occurrences() {
            return List.of();
        }
    }

    /** A stretch of days, both included. */
    record Period(LocalDate from, LocalDate to) {
        public Period {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("a period runs forwards: " + from + ".." + to);
            }
        }
    }

    enum Every {
        DAY,
        WEEK,
        MONTH,
        QUARTER,
        HALF_YEAR,
        YEAR
    }
}
