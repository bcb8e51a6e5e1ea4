package org.zvirka.analysis.meaning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.analysis.plan.Evidence;
import org.zvirka.analysis.plan.PlanKind;
import org.zvirka.analysis.plan.Printed;
import org.zvirka.analysis.plan.Timeliness;
import org.zvirka.analysis.schedule.Schedule;
import org.zvirka.analysis.schedule.ScheduleReader;
import org.zvirka.analysis.schedule.Years;
import org.zvirka.analysis.timeliness.ReportDay;
import org.zvirka.analysis.timeliness.TimelinessReader;
import org.zvirka.ingest.document.Finding;
import org.zvirka.ingest.document.Origin;

/** When a measure is due and whether that was kept. Immutable; safe for use by several threads. */
final class Deadlines {

    private final ScheduleReader schedules = ScheduleReader.bundled();
    private final ReportDay reportDay = new ReportDay(schedules);
    private final TimelinessReader timeliness = TimelinessReader.bundled();

    record Due(Schedule schedule, Timeliness timeliness, List<Evidence> evidence, List<Finding> findings) {}

    /** The day a report speaks of; empty for a plan, which knows nothing of what was done. */
    Optional<LocalDate> asOf(PlanFacts facts) {
        return facts.kind() == PlanKind.PLAN ? Optional.empty() : reportDay.of(years(facts), facts.prose());
    }

    TimelinessReader.Judgement inTime(PlanFacts facts, Printed printed, Schedule schedule, Completion status) {
        return timeliness.read(schedule, printed.deadline(), status, printed.result(), asOf(facts));
    }

    Due of(PlanFacts facts, Optional<LocalDate> asOf, Printed printed, Completion status) {
        String deadline = printed.deadline();
        ScheduleReader.Reading reading = schedules.read(deadline, years(facts));
        TimelinessReader.Judgement judgement =
                timeliness.read(reading.schedule(), deadline, status, printed.result(), asOf);
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(evidence(reading, deadline));
        judgement.evidence().ifPresent(evidence::add);
        return new Due(reading.schedule(), judgement.timeliness(), evidence, notUnderstood(reading, deadline));
    }

    private static Years years(PlanFacts facts) {
        return Years.of(facts.yearFrom(), facts.yearTo());
    }

    private static Evidence evidence(ScheduleReader.Reading due, String deadline) {
        String quote = deadline.substring(due.start(), due.end());
        return new Evidence(
                "schedule", "deadline", due.start(), due.end(), quote, "schedule: " + due.rule(), due.confidence());
    }

    private static List<Finding> notUnderstood(ScheduleReader.Reading due, String deadline) {
        return due.schedule() instanceof Schedule.Unparsed
                ? List.of(Finding.of(Finding.Kind.DEADLINE_NOT_UNDERSTOOD, Origin.UNKNOWN, deadline))
                : List.of();
    }
}
