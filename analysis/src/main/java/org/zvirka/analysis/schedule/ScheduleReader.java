package org.zvirka.analysis.schedule;

import java.util.List;
import org.zvirka.analysis.schedule.YearBinder.Bound;

/**
 * Reads the words of a deadline. Immutable; safe for use by several threads.
 *
 * <pre>{@code
 * ScheduleReader.bundled().read("до 1 квітня та до 1 жовтня", Years.of(2023, 2023)).schedule()
 * // By[2023-04-01, 2023-10-01]
 * }</pre>
 */
public final class ScheduleReader {

    /** Longer cells are no deadlines; real ones stay under 300 characters. */
    private static final int LONGEST = 2_000;

    private static final double YEAR_PRINTED = 0.95;
    private static final double YEAR_OF_PLAN = 0.85;
    private static final double WITH_REMARKS = 0.7;

    private final DeadlineWords words;

    private ScheduleReader(DeadlineWords words) {
        this.words = words;
    }

    /** With the bundled list of words. */
    public static ScheduleReader bundled() {
        return new ScheduleReader(DeadlineWords.bundled());
    }

    /**
     * A schedule and the words it rests on: for an empty cell none, for one not understood the whole cell.
     *
     * @param start offset of their first character in the cell
     * @param end offset behind the last one
     * @param rule what decided
     * @param confidence 0..1, 0 for a deadline not understood
     */
    public record Reading(Schedule schedule, int start, int end, String rule, double confidence) {}

    /**
     * @param deadline the cell as printed
     * @param plan years of the document, for days and months without a year
     */
    public Reading read(String deadline, Years plan) {
        if (deadline.isBlank()) {
            return new Reading(new Schedule.None(), 0, 0, "empty", 1);
        }
        if (deadline.length() > LONGEST) {
            return unparsed(new Schedule.Unparsed("too long for a deadline"), deadline);
        }
        Line line = Line.of(deadline, Tokens.of(deadline, words));
        Phrases.Reading phrases = Phrases.of(line);
        List<Bound> bound = YearBinder.bind(phrases.found(), plan);
        Schedule schedule = new Building(line, plan, bound).schedule();
        if (schedule instanceof Schedule.Unparsed) {
            return unparsed(schedule, deadline);
        }
        int first =
                phrases.found().stream().mapToInt(Phrases.Found::first).min().orElse(0);
        int last = phrases.found().stream().mapToInt(Phrases.Found::last).max().orElse(0);
        int start = line.tokens().get(first).start();
        int end = line.tokens().get(last).end();
        return new Reading(schedule, start, end, rule(schedule), confidence(phrases, bound, schedule));
    }

    private static double confidence(Phrases.Reading phrases, List<Bound> bound, Schedule schedule) {
        if (phrases.remarks()) {
            return WITH_REMARKS;
        }
        boolean fromPlan = bound.stream().anyMatch(item -> !item.printed());
        return fromPlan && !schedule.occurrences().isEmpty() ? YEAR_OF_PLAN : YEAR_PRINTED;
    }

    private static Reading unparsed(Schedule schedule, String deadline) {
        return new Reading(schedule, 0, deadline.length(), "unparsed", 0);
    }

    private static String rule(Schedule schedule) {
        return switch (schedule) {
            case Schedule.On ignored -> "on days";
            case Schedule.By ignored -> "by days";
            case Schedule.Within ignored -> "within periods";
            case Schedule.Recurring ignored -> "recurring";
            case Schedule.Always ignored -> "always";
            case Schedule.OnEvent ignored -> "on an event";
            case Schedule.PerPlan ignored -> "per another plan";
            case Schedule.Several ignored -> "several";
            case Schedule.None ignored -> "empty";
            case Schedule.Unparsed ignored -> "unparsed";
        };
    }
}
