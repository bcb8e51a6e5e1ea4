package org.zvirka.index.elastic;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.zvirka.analysis.json.PlanJson;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.index.PlanSummary;
import org.zvirka.index.engine.KeptPlans;
import org.zvirka.index.engine.Payload;
import org.zvirka.ingest.document.DocumentId;
import tools.jackson.databind.node.ObjectNode;

/** A helper's plans: left in the cluster for the archive to keep. Safe for use by several threads and helpers. */
final class OfferedPlans implements KeptPlans {

    private final ElasticIndex index;
    private final Map<DocumentId, Kept> own = new ConcurrentHashMap<>();

    OfferedPlans(ElasticIndex index) {
        this.index = index;
    }

    @Override
    public void keep(Plan plan) {
        byte[] json = PlanJson.write(plan);
        String id = Documents.offerId(plan.id());
        index.put(Map.of(
                id, Documents.entry(Schema.OFFER, id, plan.id().value(), new String(json, StandardCharsets.UTF_8))));
        own.put(plan.id(), new Kept(PlanSummary.of(plan), DocumentId.of(json).value()));
    }

    @Override
    public boolean forget(DocumentId id) {
        return own.remove(id) != null;
    }

    @Override
    public boolean forgot(DocumentId id) {
        return false;
    }

    /** Until the archive has it. */
    @Override
    public Optional<Plan> find(DocumentId id) {
        return index.entry(Documents.offerId(id))
                .filter(OfferedPlans::isOffer)
                .map(entry -> PlanJson.read(payload(entry).getBytes(StandardCharsets.UTF_8)));
    }

    /** This helper's own. */
    @Override
    public List<Kept> all() {
        return List.copyOf(own.values());
    }

    /** Whoever read it; empty where its measures are not all in the index yet. */
    @Override
    public Optional<Kept> stamp(DocumentId id) {
        if (own.containsKey(id)) {
            return Optional.ofNullable(own.get(id));
        }
        return index.entry(Documents.planId(id)).flatMap(whole -> {
            String version = whole.path(Schema.VERSION).asString("");
            return index.entry(Documents.offerId(id))
                    .map(OfferedPlans::summary)
                    .or(() -> index.factsOf(id))
                    .map(summary -> new Kept(summary, version));
        });
    }

    private static PlanSummary summary(ObjectNode entry) {
        return isOffer(entry)
                ? PlanSummary.of(PlanJson.read(payload(entry).getBytes(StandardCharsets.UTF_8)))
                : Payload.readSummary(payload(entry));
    }

    private static boolean isOffer(ObjectNode entry) {
        return entry.path(Schema.TYPE).asString("").equals(Schema.OFFER);
    }

    private static String payload(ObjectNode entry) {
        return entry.path(Schema.PAYLOAD).asString("");
    }
}
