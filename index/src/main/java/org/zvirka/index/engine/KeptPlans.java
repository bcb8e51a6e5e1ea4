package org.zvirka.index.engine;

import java.util.List;
import java.util.Optional;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.index.PlanSummary;
import org.zvirka.ingest.document.DocumentId;

/** The plans as read, before corrections: what every index is derived from. Safe for use by several threads. */
public interface KeptPlans {

    /** Durable when it returns. */
    void keep(Plan plan);

    /** Whether there was one to forget; remembered, so that an index that was away can be told later. */
    boolean forget(DocumentId id);

    /** Whether a document was here once and was forgotten. */
    boolean forgot(DocumentId id);

    Optional<Plan> find(DocumentId id);

    /** Facts and a print of the content of all plans, in no order. */
    List<Kept> all();

    Optional<Kept> stamp(DocumentId id);

    /** @param content changes whenever the kept plan does */
    record Kept(PlanSummary summary, String content) {}
}
