package org.zvirka.index.engine;

import java.util.List;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.index.Corrections;
import org.zvirka.ingest.document.DocumentId;

/** Checks a correction against its plan, keeps it, and makes searches see it. */
final class EngineCorrections implements Corrections {

    private final Corrections journal;
    private final EnginePlans plans;

    EngineCorrections(Corrections journal, EnginePlans plans) {
        this.journal = journal;
        this.plans = plans;
    }

    @Override
    public void add(Event event) {
        Plan plan = plans.plan(event.document())
                .orElseThrow(() -> new IllegalArgumentException("no document " + event.document()));
        // Throws where the event does not fit, before it is written down.
        Corrected.apply(plan, event);
        journal.add(event);
        plans.refresh(event.document());
    }

    @Override
    public List<Event> of(DocumentId document) {
        return journal.of(document);
    }
}
