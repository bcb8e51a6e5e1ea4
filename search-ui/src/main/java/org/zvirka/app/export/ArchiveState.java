package org.zvirka.app.export;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.zvirka.app.comparison.Comparisons;
import org.zvirka.app.report.Footing;
import org.zvirka.index.Archive;
import org.zvirka.index.PlanSummary;
import org.zvirka.ingest.document.DocumentId;

/**
 * What the archive held at a moment.
 *
 * @param documents how many
 * @param fingerprint SHA-256 over what was read of every document, every correction and every decision about a link that
 *     stands; equal ones mean equal answers
 */
public record ArchiveState(int documents, String fingerprint) {

    /** @param comparisons over the same archive, for what people decided about links */
    public static ArchiveState of(Archive archive, Comparisons comparisons) {
        return of(archive, comparisons, archive.plans().list());
    }

    static ArchiveState of(Archive archive, Comparisons comparisons, List<PlanSummary> documents) {
        StringBuilder state = new StringBuilder(Exports.VERSION).append('\n');
        documents.stream().sorted(Comparator.comparing(PlanSummary::id)).forEach(plan -> {
            state.append(plan.id()).append(' ').append(archive.plans().print(plan.id()));
            archive.corrections().of(plan.id()).forEach(event -> state.append(' ')
                    .append(event.id()));
            state.append('\n');
        });
        archive.corrections().everywhere().forEach(event -> state.append(event.id())
                .append('\n'));
        comparisons.book().standingLines().forEach(line -> state.append(line).append('\n'));
        return new ArchiveState(
                documents.size(),
                DocumentId.of(state.toString().getBytes(StandardCharsets.UTF_8)).value());
    }

    /** @param address where to open a report again */
    public Footing footing(Instant at, String address) {
        return new Footing(at, Exports.VERSION, fingerprint, documents, address);
    }
}
