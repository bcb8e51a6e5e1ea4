package org.zvirka.analysis.meaning;

import java.util.ArrayList;
import java.util.List;
import org.zvirka.analysis.completion.CompletionReader;
import org.zvirka.analysis.language.Lemmas;
import org.zvirka.analysis.plan.Evidence;
import org.zvirka.analysis.plan.Timeliness;
import org.zvirka.analysis.schedule.Schedule;

/** Asks each reader for the part it understands. Immutable; safe for use by several threads. */
public final class StandardMeanings implements Meanings {

    private final CompletionReader completions;

    private StandardMeanings(CompletionReader completions) {
        this.completions = completions;
    }

    /** With the bundled rules; loads the dictionary, about a second. */
    public static StandardMeanings bundled() {
        Lemmas lemmas = new Lemmas();
        return new StandardMeanings(CompletionReader.bundled(lemmas));
    }

    @Override
    public List<Meaning> of(PlanFacts facts, List<Promise> promises) {
        return promises.stream().map(promise -> of(facts, promise)).toList();
    }

    private Meaning of(PlanFacts facts, Promise promise) {
        List<Evidence> evidence = new ArrayList<>();
        CompletionReader.Verdict completion = completions.read(facts.kind(), promise.printed());
        evidence.add(completion.evidence());
        return new Meaning(
                completion.status(),
                Timeliness.UNKNOWN,
                new Schedule.None(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                evidence,
                List.of());
    }
}
