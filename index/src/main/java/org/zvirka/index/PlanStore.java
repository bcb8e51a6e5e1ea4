package org.zvirka.index;

import java.util.List;
import java.util.Optional;
import org.zvirka.analysis.json.PlanJson;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.index.correction.Replayed;
import org.zvirka.ingest.document.DocumentId;

/** Keeps plans. A plan put again under the same id replaces the former whole. */
public interface PlanStore {

    /** Returns once the plan is durable and found by searches. */
    void put(Plan plan);

    /** Whether there was one to remove. */
    boolean remove(DocumentId id);

    /** The plan with all corrections applied. */
    Optional<Plan> plan(DocumentId id);

    /** The plan as read and as corrected, with what became of every correction. */
    Optional<Replayed> replayed(DocumentId id);

    /** The facts of a document, with all corrections applied. */
    default Optional<PlanSummary> summary(DocumentId id) {
        return plan(id).map(PlanSummary::of);
    }

    /** Changes whenever what was read of a document does; corrections apart. Empty where there is no such document. */
    default String print(DocumentId id) {
        return plan(id).map(plan -> DocumentId.of(PlanJson.write(plan)).value()).orElse("");
    }

    /** Where a measure lives. */
    Optional<Hit> measure(MeasureId id);

    /** All documents, by body, year, then file name. */
    List<PlanSummary> list();
}
