package org.zvirka.app.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zvirka.app.words.Words;
import org.zvirka.index.Ledger;
import org.zvirka.index.PlanSummary;
import org.zvirka.ingest.document.DocumentId;

/** A file of the ledger together with the document it became, if it did. */
record LedgerLine(Ledger.Entry entry, Optional<PlanSummary> plan) {

    static LedgerLine of(Ledger.Entry entry, Map<DocumentId, PlanSummary> plans) {
        return new LedgerLine(entry, entry.id().map(plans::get));
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
        return plan.map(known -> facts(known, words)).orElseGet(() -> words.text("ledger.todo." + entry.state()));
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

    /** What exactly went wrong, the first line of it. */
    String detail() {
        return entry.state() == Ledger.State.INDEXED
                ? ""
                : entry.reason().lines().findFirst().orElse("");
    }
}
