package org.zvirka.index.elastic;

import co.elastic.clients.elasticsearch.core.search.Hit;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zvirka.analysis.json.PlanJson;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.index.Ledger;
import org.zvirka.index.PlanSummary;
import org.zvirka.index.engine.EngineUnavailableException;
import org.zvirka.index.engine.KeptPlans;
import org.zvirka.index.engine.Payload;
import org.zvirka.index.kept.LedgerBook;
import org.zvirka.ingest.document.DocumentId;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes what helpers left in the cluster into the data folder: plans are kept, rows go into the ledger. Their measures
 * are in the index already and are not written again. Interrupted anywhere, it goes on where it stopped.
 */
final class Adoption {

    private static final Logger LOG = LoggerFactory.getLogger(Adoption.class);
    private static final List<String> OFFERS = List.of(Schema.OFFER, Schema.ROW_OFFER);

    private final ElasticIndex index;
    private final KeptPlans plans;
    private final Ledger ledger;

    Adoption(ElasticIndex index, KeptPlans plans, Ledger ledger) {
        this.index = index;
        this.plans = plans;
        this.ledger = ledger;
    }

    /** Whether something waits to be adopted; false also where the cluster cannot tell now. */
    boolean isDue() {
        try {
            return index.count(OFFERS) > 0;
        } catch (EngineUnavailableException e) {
            LOG.debug("the cluster cannot be asked for offers now", e);
            return false;
        }
    }

    /** Answers which documents were taken over. */
    Set<DocumentId> adopt() {
        Set<DocumentId> arrived = new HashSet<>();
        index.refresh();
        index.entries(List.of(Schema.OFFER), Optional.empty(), page -> settle(page, entry -> plan(entry, arrived)));
        index.entries(List.of(Schema.ROW_OFFER), Optional.empty(), page -> settle(page, this::row));
        return arrived;
    }

    /** Takes the entries of a page over, then says in the cluster that they were. */
    private void settle(List<Hit<ObjectNode>> page, Function<ObjectNode, Settled> taking) {
        Map<String, Map<String, Object>> settled = new LinkedHashMap<>();
        for (Hit<ObjectNode> hit : page) {
            ObjectNode source = hit.source();
            if (hit.id() != null && source != null) {
                Settled now = taking.apply(source);
                settled.put(
                        hit.id(),
                        Documents.entry(
                                now.type(), hit.id(), source.path(Schema.OWNER).asString(""), now.payload()));
            }
        }
        if (!settled.isEmpty()) {
            index.put(settled);
            LOG.info("{} entries of helpers are now in the data folder", settled.size());
        }
    }

    private record Settled(String type, String payload) {}

    private Settled plan(ObjectNode entry, Set<DocumentId> arrived) {
        String payload = entry.path(Schema.PAYLOAD).asString("");
        try {
            Plan plan = PlanJson.read(payload.getBytes(StandardCharsets.UTF_8));
            plans.keep(plan);
            arrived.add(plan.id());
            return new Settled(Schema.ADOPTED, Payload.write(PlanSummary.of(plan)));
        } catch (IllegalArgumentException e) {
            LOG.warn("an offer is no plan and is left alone", e);
            return new Settled(Schema.REFUSED, payload);
        }
    }

    private Settled row(ObjectNode entry) {
        String line = entry.path(Schema.PAYLOAD).asString("");
        Optional<Ledger.Entry> row = LedgerBook.read(line);
        row.ifPresent(ledger::record);
        return new Settled(row.isPresent() ? Schema.ROW : Schema.REFUSED, line);
    }
}
