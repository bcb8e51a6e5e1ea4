package org.zvirka.analysis.timeliness;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.analysis.plan.Evidence;
import org.zvirka.analysis.plan.Timeliness;
import org.zvirka.analysis.schedule.Schedule;
import org.zvirka.analysis.schedule.ToldDates;
import org.zvirka.analysis.schedule.ToldDates.Told;

/** Tells whether a deadline was kept. Immutable; safe for use by several threads. */
public final class TimelinessReader {

    /** A day further before the deadline belongs to something else: the plan of the year before, an older act. */
    private static final int MONTHS_BEFORE = 13;

    private static final double DAYS_TOLD = 0.8;
    private static final double PERIOD_OVER = 0.7;

    private static final Pattern TERM = Pattern.compile(
            "(?:протягом|упродовж|впродовж|не пізніше|у|в|за|в течение|within)\\s.*\\b(?:дн|робоч|місяц|тижн|доб|годин|денн|дней|days?).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);

    private final Deeds deeds;

    private TimelinessReader(ToldDates dates) {
        this.deeds = new Deeds(dates);
    }

    public static TimelinessReader bundled() {
        return new TimelinessReader(ToldDates.bundled());
    }

    /** @param evidence what it rests on; empty for UNKNOWN and NO_DEADLINE */
    public record Judgement(Timeliness timeliness, Optional<Evidence> evidence) {

        static Judgement without(Timeliness timeliness) {
            return new Judgement(timeliness, Optional.empty());
        }
    }

    /**
     * @param deadline the printed deadline the schedule was read from
     * @param result what the report tells, empty in a plan
     * @param asOf the first day the document knows nothing of any more; empty for a plan or where it is not known
     */
    public Judgement read(
            Schedule schedule, String deadline, Completion status, String result, Optional<LocalDate> asOf) {
        List<LocalDate> due = schedule.occurrences();
        if (due.isEmpty()) {
            return Judgement.without(withoutDays(schedule));
        }
        return switch (status) {
            case PLANNED, NOT_REPORTED, NO_OCCASION -> Judgement.without(Timeliness.UNKNOWN);
            case DONE -> done(due, deadline, result, asOf);
            case NOT_DONE -> open(schedule, due.getFirst(), deadline, asOf);
            case IN_PROGRESS ->
                schedule instanceof Schedule.Recurring
                        ? Judgement.without(Timeliness.UNKNOWN)
                        : open(schedule, due.getLast(), deadline, asOf);
            case PARTIAL -> open(schedule, due.getLast(), deadline, asOf);
        };
    }

    private static Timeliness withoutDays(Schedule schedule) {
        return switch (schedule) {
            case Schedule.None ignored -> Timeliness.NO_DEADLINE;
            case Schedule.Always ignored -> Timeliness.NO_DEADLINE;
            case Schedule.Recurring recurring ->
                recurring.every() == Schedule.Every.DAY || recurring.every() == Schedule.Every.WEEK
                        ? Timeliness.NO_DEADLINE
                        : Timeliness.UNKNOWN;
            case Schedule.OnEvent event ->
                TERM.matcher(event.condition()).matches() ? Timeliness.UNKNOWN : Timeliness.NO_DEADLINE;
            case Schedule.Several several ->
                several.parts().stream().allMatch(part -> withoutDays(part) == Timeliness.NO_DEADLINE)
                        ? Timeliness.NO_DEADLINE
                        : Timeliness.UNKNOWN;
            case Schedule.PerPlan ignored -> Timeliness.UNKNOWN;
            case Schedule.Unparsed ignored -> Timeliness.UNKNOWN;
            case Schedule.On ignored -> Timeliness.UNKNOWN;
            case Schedule.By ignored -> Timeliness.UNKNOWN;
            case Schedule.Within ignored -> Timeliness.UNKNOWN;
        };
    }

    /** Not finished: overdue once the day is past, unless a condition or another plan also has a say. */
    private static Judgement open(Schedule schedule, LocalDate due, String deadline, Optional<LocalDate> asOf) {
        boolean conditional = schedule instanceof Schedule.Several several
                && several.parts().stream()
                        .anyMatch(part -> part instanceof Schedule.OnEvent || part instanceof Schedule.PerPlan);
        if (conditional || asOf.isEmpty() || !due.isBefore(asOf.get())) {
            return Judgement.without(Timeliness.UNKNOWN);
        }
        return new Judgement(
                Timeliness.OVERDUE,
                Optional.of(evidence("deadline", deadline, 0, deadline.length(), "overdue", PERIOD_OVER)));
    }

    private Judgement done(List<LocalDate> due, String deadline, String result, Optional<LocalDate> asOf) {
        LocalDate earliest = due.getFirst().minusMonths(MONTHS_BEFORE);
        List<Told> told = deeds.of(result).stream()
                .filter(deed -> deed.period().to().isAfter(earliest))
                .toList();
        if (told.isEmpty()) {
            boolean byPeriodsEnd =
                    asOf.isPresent() && !due.getFirst().isBefore(asOf.get().minusDays(1));
            return byPeriodsEnd
                    ? new Judgement(
                            Timeliness.ON_TIME,
                            Optional.of(evidence(
                                    "deadline", deadline, 0, deadline.length(), "done within the period", PERIOD_OVER)))
                    : Judgement.without(Timeliness.UNKNOWN);
        }
        return due.size() == 1 ? once(due.getFirst(), told, result) : often(due, told, result);
    }

    private static Judgement once(LocalDate due, List<Told> told, String result) {
        boolean kept = told.stream().allMatch(deed -> !deed.period().to().isAfter(due));
        boolean missed = told.stream().allMatch(deed -> deed.period().from().isAfter(due));
        Told first = told.getFirst();
        if (kept) {
            return judgement(Timeliness.ON_TIME, told.getLast(), result);
        }
        return missed && Deeds.inFirstSentence(result, first.start())
                ? judgement(Timeliness.LATE, first, result)
                : Judgement.without(Timeliness.UNKNOWN);
    }

    /** As many deeds as days due: each is held against its own day. */
    private static Judgement often(List<LocalDate> due, List<Told> told, String result) {
        if (told.size() != due.size()) {
            return Judgement.without(Timeliness.UNKNOWN);
        }
        for (int i = 0; i < due.size(); i++) {
            LocalDate after = i == 0 ? due.getFirst().minusMonths(MONTHS_BEFORE) : due.get(i - 1);
            Told deed = told.get(i);
            if (deed.period().from().isAfter(due.get(i))) {
                return Deeds.inFirstSentence(result, deed.start())
                        ? judgement(Timeliness.LATE, deed, result)
                        : Judgement.without(Timeliness.UNKNOWN);
            }
            if (deed.period().to().isAfter(due.get(i)) || !deed.period().from().isAfter(after)) {
                return Judgement.without(Timeliness.UNKNOWN);
            }
        }
        return judgement(Timeliness.ON_TIME, told.getLast(), result);
    }

    private static Judgement judgement(Timeliness timeliness, Told deed, String result) {
        String rule = timeliness == Timeliness.LATE ? "done after the day" : "done by the day";
        return new Judgement(
                timeliness, Optional.of(evidence("result", result, deed.start(), deed.end(), rule, DAYS_TOLD)));
    }

    private static Evidence evidence(String field, String text, int start, int end, String rule, double confidence) {
        return new Evidence(
                "timeliness", field, start, end, text.substring(start, end), "timeliness: " + rule, confidence);
    }
}
