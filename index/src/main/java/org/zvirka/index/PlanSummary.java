package org.zvirka.index;

import org.zvirka.analysis.plan.Plan;
import org.zvirka.analysis.plan.PlanKind;
import org.zvirka.ingest.document.DocumentId;

/** The facts of a document without its measures. */
public record PlanSummary(
        DocumentId id,
        String file,
        String mediaType,
        String title,
        String body,
        PlanKind kind,
        int yearFrom,
        int yearTo,
        int measures,
        int findings) {

    public static PlanSummary of(Plan plan) {
        return new PlanSummary(
                plan.id(),
                plan.file(),
                plan.mediaType(),
                plan.title(),
                plan.body(),
                plan.kind(),
                plan.yearFrom(),
                plan.yearTo(),
                plan.measures().size(),
                plan.findings().size());
    }
}
