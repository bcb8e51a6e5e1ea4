package org.zvirka.analysis.meaning;

import java.util.ArrayList;
import java.util.List;
import org.zvirka.analysis.completion.CompletionReader;
import org.zvirka.analysis.language.Lemmas;
import org.zvirka.analysis.plan.Evidence;
import org.zvirka.analysis.plan.Timeliness;
import org.zvirka.analysis.schedule.Schedule;
import org.zvirka.analysis.schedule.ScheduleReader;
import org.zvirka.analysis.schedule.Years;
import org.zvirka.analysis.theme.ThemeReader;
import org.zvirka.analysis.theme.Themes;
import org.zvirka.ingest.document.Finding;
import org.zvirka.ingest.document.Origin;

/** Asks each reader for the part it understands. Immutable; safe for use by several threads. */
public final class StandardMeanings implements Meanings {

    private final CompletionReader completions;
    private final ThemeReader themes;
    private final ScheduleReader schedules;

    private StandardMeanings(CompletionReader completions, ThemeReader themes, ScheduleReader schedules) {
        this.completions = completions;
        this.themes = themes;
        this.schedules = schedules;
    }

    /** With the bundled rules; loads the dictionary, about a second. */
    public static StandardMeanings bundled() {
        Lemmas lemmas = new Lemmas();
        return new StandardMeanings(
                CompletionReader.bundled(lemmas), new ThemeReader(Themes.bundled(), lemmas), ScheduleReader.bundled());
    }

    @Override
    public List<Meaning> of(PlanFacts facts, List<Promise> promises) {
        return promises.stream().map(promise -> of(facts, promise)).toList();
    }

    private Meaning of(PlanFacts facts, Promise promise) {
        List<Evidence> evidence = new ArrayList<>();
        CompletionReader.Verdict completion = completions.read(facts.kind(), promise.printed());
        evidence.add(completion.evidence());
        List<ThemeReader.Tag> tags = themes.read(facts.body(), promise.section(), promise.printed());
        tags.forEach(tag -> evidence.add(tag.evidence()));
        String deadline = promise.printed().deadline();
        ScheduleReader.Reading due = schedules.read(deadline, Years.of(facts.yearFrom(), facts.yearTo()));
        evidence.add(evidence(due, deadline));
        return new Meaning(
                completion.status(),
                Timeliness.UNKNOWN,
                due.schedule(),
                tags.stream().map(ThemeReader.Tag::theme).toList(),
                List.of(),
                List.of(),
                List.of(),
                evidence,
                notUnderstood(due, deadline));
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
