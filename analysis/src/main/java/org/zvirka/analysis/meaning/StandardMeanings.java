package org.zvirka.analysis.meaning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zvirka.analysis.completion.CompletionReader;
import org.zvirka.analysis.language.Lemmas;
import org.zvirka.analysis.party.Abbreviations;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.analysis.plan.Evidence;
import org.zvirka.analysis.plan.Printed;
import org.zvirka.analysis.schedule.Schedule;
import org.zvirka.analysis.theme.ThemeReader;
import org.zvirka.analysis.theme.Themes;
import org.zvirka.analysis.timeliness.TimelinessReader;

/** Asks each reader for the part it understands. Immutable; safe for use by several threads. */
public final class StandardMeanings implements Meanings {

    private final CompletionReader completions;
    private final ThemeReader themes;
    private final Deadlines deadlines;
    private final Mentions mentions;

    private StandardMeanings(CompletionReader completions, ThemeReader themes, Deadlines deadlines, Mentions mentions) {
        this.completions = completions;
        this.themes = themes;
        this.deadlines = deadlines;
        this.mentions = mentions;
    }

    @Override
    public TimelinessReader.Judgement inTime(PlanFacts facts, Printed printed, Schedule schedule, Completion status) {
        return deadlines.inTime(facts, printed, schedule, status);
    }

    /**
     * What holds for all measures of a document.
     *
     * @param asOf the first day a report knows nothing of any more; empty for a plan
     */
    private record Document(PlanFacts facts, Optional<LocalDate> asOf, Abbreviations abbreviations) {}

    /** With the bundled rules; loads the dictionary, about a second. */
    public static StandardMeanings bundled() {
        Lemmas lemmas = new Lemmas();
        return new StandardMeanings(
                CompletionReader.bundled(lemmas),
                ThemeReader.of(Themes.bundled(), lemmas),
                new Deadlines(),
                new Mentions(lemmas));
    }

    @Override
    public List<Meaning> of(PlanFacts facts, List<Promise> all, List<Promise> wanted) {
        Document document = new Document(facts, deadlines.asOf(facts), Mentions.abbreviations(facts, all));
        return wanted.stream().map(promise -> of(document, promise)).toList();
    }

    private Meaning of(Document document, Promise promise) {
        PlanFacts facts = document.facts();
        List<Evidence> evidence = new ArrayList<>();
        CompletionReader.Verdict completion = completions.read(facts.kind(), promise.printed());
        evidence.add(completion.evidence());
        List<ThemeReader.Tag> tags = themes.read(facts.body(), promise.section(), promise.printed());
        tags.forEach(tag -> evidence.add(tag.evidence()));
        Deadlines.Due due = deadlines.of(facts, document.asOf(), promise.printed(), completion.status());
        evidence.addAll(due.evidence());
        Mentions.Mentioned mentioned = mentions.of(promise.printed(), document.abbreviations());
        evidence.addAll(mentioned.evidence());
        return new Meaning(
                completion.status(),
                due.timeliness(),
                due.schedule(),
                tags.stream().map(ThemeReader.Tag::theme).toList(),
                mentioned.parties(),
                mentioned.references(),
                mentioned.figures(),
                evidence,
                due.findings());
    }
}
