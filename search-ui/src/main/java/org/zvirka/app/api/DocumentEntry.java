package org.zvirka.app.api;

import org.zvirka.analysis.plan.PlanKind;
import org.zvirka.index.PlanSummary;

/**
 * The facts of a document.
 *
 * @param id SHA-256 of the file's bytes
 * @param yearFrom first year of the period, 0 where it could not be told
 * @param measures how many
 * @param findings how many
 */
record DocumentEntry(
        String id,
        String file,
        String mediaType,
        String title,
        String body,
        PlanKind kind,
        int yearFrom,
        int yearTo,
        int measures,
        int findings) {

    static DocumentEntry of(PlanSummary plan) {
        return new DocumentEntry(
                plan.id().value(),
                plan.file(),
                plan.mediaType(),
                plan.title(),
                plan.body(),
                plan.kind(),
                plan.yearFrom(),
                plan.yearTo(),
                plan.measures(),
                plan.findings());
    }
}
