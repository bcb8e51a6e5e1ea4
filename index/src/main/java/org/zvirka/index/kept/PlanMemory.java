package org.zvirka.index.kept;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.zvirka.analysis.json.PlanJson;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.index.PlanSummary;
import org.zvirka.index.engine.KeptPlans;
import org.zvirka.ingest.document.DocumentId;

/** Plans that are gone when the process ends. */
public final class PlanMemory implements KeptPlans {

    private final Map<DocumentId, Plan> plans = new ConcurrentHashMap<>();

    @Override
    public void keep(Plan plan) {
        plans.put(plan.id(), plan);
    }

    @Override
    public boolean forget(DocumentId id) {
        return plans.remove(id) != null;
    }

    /** Whatever is not here was forgotten: nothing outlives the process. */
    @Override
    public boolean forgot(DocumentId id) {
        return !plans.containsKey(id);
    }

    @Override
    public Optional<Plan> find(DocumentId id) {
        return Optional.ofNullable(plans.get(id));
    }

    @Override
    public List<Kept> all() {
        return plans.values().stream().map(PlanMemory::kept).toList();
    }

    @Override
    public Optional<Kept> stamp(DocumentId id) {
        return find(id).map(PlanMemory::kept);
    }

    private static Kept kept(Plan plan) {
        return new Kept(
                PlanSummary.of(plan), DocumentId.of(PlanJson.write(plan)).value());
    }
}
