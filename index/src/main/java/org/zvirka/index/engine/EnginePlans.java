package org.zvirka.index.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.index.Corrections;
import org.zvirka.index.Hit;
import org.zvirka.index.PlanStore;
import org.zvirka.index.PlanSummary;
import org.zvirka.ingest.document.DocumentId;

/**
 * Plans kept first and indexed from what was kept, so that an interruption between the two is mended by {@link
 * #catchUp()}. Safe for use by several threads; changes of one document happen one after the other.
 */
public final class EnginePlans implements PlanStore {

    /** Raised whenever records are made differently, so that all are made anew. */
    static final String RECORD_FORMAT = "1";

    private static final Comparator<PlanSummary> ORDER = Comparator.comparing(
                    (PlanSummary plan) -> Alphabet.sortKey(plan.body()))
            .thenComparing(PlanSummary::yearFrom)
            .thenComparing(plan -> Alphabet.sortKey(plan.file()))
            .thenComparing(PlanSummary::id);

    private final KeptPlans kept;
    private final MeasureIndex index;
    private final Corrections corrections;
    private final Map<DocumentId, PlanSummary> corrected = new ConcurrentHashMap<>();
    private final Map<DocumentId, Object> locks = new ConcurrentHashMap<>();

    public EnginePlans(KeptPlans kept, MeasureIndex index, Corrections corrections) {
        this.kept = kept;
        this.index = index;
        this.corrections = corrections;
    }

    @Override
    public void put(Plan plan) {
        synchronized (lock(plan.id())) {
            kept.keep(plan);
            index(plan);
        }
    }

    @Override
    public boolean remove(DocumentId id) {
        synchronized (lock(id)) {
            boolean known = kept.forget(id);
            index.delete(id);
            corrected.remove(id);
            return known;
        }
    }

    @Override
    public Optional<Plan> plan(DocumentId id) {
        return kept.find(id).map(plan -> Corrected.apply(plan, corrections.of(id)));
    }

    @Override
    public Optional<PlanSummary> summary(DocumentId id) {
        return kept.stamp(id).map(plan -> corrected.getOrDefault(id, plan.summary()));
    }

    @Override
    public Optional<Hit> measure(MeasureId id) {
        return index.payload(id)
                .map(Payload::read)
                .map(content -> new Hit(content.plan(), content.measure(), 0, List.of()));
    }

    @Override
    public List<PlanSummary> list() {
        return kept.all().stream()
                .map(plan -> corrected.getOrDefault(plan.summary().id(), plan.summary()))
                .sorted(ORDER)
                .toList();
    }

    /** Indexes a document again, after a correction. */
    void refresh(DocumentId id) {
        synchronized (lock(id)) {
            kept.find(id).ifPresent(this::index);
        }
    }

    /** Makes the index agree with the kept plans; cheap where it does. Answers how many documents it touched. */
    public int catchUp() {
        Map<DocumentId, String> indexed = index.versions();
        int touched = 0;
        for (KeptPlans.Kept plan : kept.all()) {
            DocumentId id = plan.summary().id();
            if (!version(plan).equals(indexed.remove(id))) {
                refresh(id);
                touched++;
            } else if (!corrections.of(id).isEmpty()) {
                plan(id).map(PlanSummary::of).ifPresent(summary -> corrected.put(id, summary));
            }
        }
        indexed.keySet().forEach(index::delete);
        return touched + indexed.size();
    }

    private void index(Plan plan) {
        Plan whole = Corrected.apply(plan, corrections.of(plan.id()));
        KeptPlans.Kept stamp = kept.stamp(plan.id())
                .orElseThrow(() -> new IllegalStateException("a kept plan has a stamp: " + plan.id()));
        index.replace(plan.id(), version(stamp), Records.of(whole));
        corrected.put(plan.id(), PlanSummary.of(whole));
    }

    private String version(KeptPlans.Kept plan) {
        return RECORD_FORMAT + "-" + plan.content() + "-"
                + corrections.of(plan.summary().id()).size();
    }

    private Object lock(DocumentId id) {
        return locks.computeIfAbsent(id, any -> new Object());
    }
}
