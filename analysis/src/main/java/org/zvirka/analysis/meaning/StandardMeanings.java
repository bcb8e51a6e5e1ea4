package org.zvirka.analysis.meaning;

import java.util.ArrayList;
import java.util.List;
import org.zvirka.analysis.completion.CompletionReader;
import org.zvirka.analysis.language.Lemmas;
import org.zvirka.analysis.plan.Evidence;
import org.zvirka.analysis.plan.Timeliness;
import org.zvirka.analysis.schedule.Schedule;
import org.zvirka.analysis.theme.ThemeReader;
import org.zvirka.analysis.theme.Themes;

/** Asks each reader for the part it understands. Immutable; safe for use by several threads. */
public final class StandardMeanings implements Meanings {

    private final CompletionReader completions;
    private final ThemeReader themes;

    private StandardMeanings(CompletionReader completions, ThemeReader themes) {
        this.completions = completions;
        this.themes = themes;
    }

    /** With the bundled rules; loads the dictionary, about a second. */
    public static StandardMeanings bundled() {
        Lemmas lemmas = new Lemmas();
        return new StandardMeanings(CompletionReader.bundled(lemmas), new ThemeReader(Themes.bundled(), lemmas));
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
        return new Meaning(
                completion.status(),
                Timeliness.UNKNOWN,
                new Schedule.None(),
                tags.stream().map(ThemeReader.Tag::theme).toList(),
                List.of(),
                List.of(),
                List.of(),
                evidence,
                List.of());
    }
}
