package org.zvirka.app.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zvirka.app.words.Words;
import org.zvirka.index.Ledger;
import org.zvirka.index.PlanSummary;
import org.zvirka.ingest.document.DocumentId;

/**
 * A file of the ledger together with the document it became, if it did.
 *
 * @param retry whether it failed and can be read once more
 */
record LedgerLine(Ledger.Entry entry, Optional<PlanSummary> plan, boolean retry) {

    static LedgerLine of(Ledger.Entry entry, Map<DocumentId, PlanSummary> plans, boolean retry) {
        return new LedgerLine(entry, entry.id().map(plans::get), retry);
    }

    /** Address of its document's page, empty where it has none. */
    String address() {
        return plan.map(known -> "/document/" + known.id()).orElse("");
    }

    boolean matches(String words) {
        String looked = words.strip().toLowerCase(java.util.Locale.ROOT);
        return (entry.file() + " " + plan.map(PlanSummary::body).orElse(""))
                .toLowerCase(java.util.Locale.ROOT)
                .contains(looked);
    }

    /** Body, kind, period, how many measures; what to do where there is no document. */
    String about(Words words) {
        return plan.filter(known -> known.measures() > 0)
                .map(known -> facts(known, words))
                .orElseGet(() -> words.text("ledger.todo." + entry.state()));
    }

    private static String facts(PlanSummary plan, Words words) {
        List<String> parts = new ArrayList<>();
        parts.add(plan.body().isEmpty() ? words.text("body.unknown") : plan.body());
        parts.add(words.name("kind", plan.kind()) + " " + words.period(plan.yearFrom(), plan.yearTo()));
        parts.add(words.count("measures", plan.measures()));
        if (plan.findings() > 0) {
            parts.add(words.count("findings", plan.findings()));
        }
        return String.join(" · ", parts);
    }

    /** Which file it is a twin of, or what exactly went wrong in the words of the program that tells. */
    String detail(Words words) {
        String reason = entry.reason().lines().findFirst().orElse("");
        return switch (entry.state()) {
            case INDEXED, ARCHIVE, RECEIVED, EXTRACTED, EMPTY, NO_TABLE, CANCELLED -> "";
            case DUPLICATE -> reason.isEmpty() ? "" : words.text("ledger.twin", reason);
            case UNREADABLE, ENCRYPTED, UNSUPPORTED, TIMED_OUT, NO_ACCESS, NEEDS_TEXT_RECOGNITION ->
                reason.isEmpty() ? "" : words.text("ledger.technical", reason);
        };
    }
}
