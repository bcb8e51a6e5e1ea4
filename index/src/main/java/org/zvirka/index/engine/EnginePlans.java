package org.zvirka.index.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.zvirka.analysis.Analysis;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.index.Corrections;
import org.zvirka.index.Hit;
import org.zvirka.index.PlanStore;
import org.zvirka.index.PlanSummary;
import org.zvirka.index.correction.Change;
import org.zvirka.index.correction.Event;
import org.zvirka.index.correction.Names;
import org.zvirka.index.correction.Replay;
import org.zvirka.index.correction.Replayed;
import org.zvirka.ingest.document.DocumentId;

/**
 * Plans kept first and indexed from what was kept, so that an interruption between the two is mended by {@link
 * #catchUp()}. Safe for use by several threads; changes of one document happen one after the other.
 */
public final class EnginePlans implements PlanStore {

    /** Raised whenever records are made differently, so that all are made anew. */
    static final String RECORD_FORMAT = "1";

    /** Raised whenever events are replayed differently, so that corrected documents are indexed anew. */
    private static final String REPLAY_FORMAT = "-3";

    private static final Comparator<PlanSummary> ORDER = Comparator.comparing(
                    (PlanSummary plan) -> Alphabet.sortKey(plan.body()))
            .thenComparing(PlanSummary::yearFrom)
            .thenComparing(plan -> Alphabet.sortKey(plan.file()))
            .thenComparing(PlanSummary::id);

    private final KeptPlans kept;
    private final MeasureIndex index;
    private final Corrections corrections;
    private final IndexedNames names;
    private final Map<DocumentId, PlanSummary> corrected = new ConcurrentHashMap<>();
    private final Map<DocumentId, Object> locks = new ConcurrentHashMap<>();

    public EnginePlans(KeptPlans kept, MeasureIndex index, Corrections corrections) {
        this.kept = kept;
        this.index = index;
        this.corrections = corrections;
        this.names = new IndexedNames(corrections);
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
        return replayed(id).map(Replayed::plan);
    }

    @Override
    public Optional<Replayed> replayed(DocumentId id) {
        return replay(id, corrections.of(id));
    }

    /** The document with these events instead of those that are kept. */
    Optional<Replayed> replay(DocumentId id, List<Event> events) {
        return kept.find(id).map(plan -> Replay.of(plan, events, names.now(), Analysis::understanding));
    }

    @Override
    public Optional<PlanSummary> summary(DocumentId id) {
        return kept.stamp(id).map(plan -> corrected.getOrDefault(id, plan.summary()));
    }

    @Override
    public String print(DocumentId id) {
        return kept.stamp(id).map(KeptPlans.Kept::content).orElse("");
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

    Names names() {
        return names.now();
    }

    /** Indexes again what a change of names concerns. */
    void refresh(Event event, Names before) {
        refresh(names.about(event, before));
    }

    private void refresh(Map<Change.Names.Kind, Set<String>> about) {
        synchronized (names) {
            List<PlanSummary> documents = new ArrayList<>(list());
            kept.all().forEach(plan -> documents.add(plan.summary()));
            names.with(about, index, documents).forEach(this::refresh);
            names.settled(index);
        }
    }

    /**
     * What bringing an index up to date came to.
     *
     * @param touched documents indexed anew or removed
     * @param strangers documents of the index that were neither kept nor removed here; they are left alone
     */
    public record CaughtUp(int touched, Set<DocumentId> strangers) {}

    /** Makes an index that is this archive's alone agree with the kept plans; answers how many documents it touched. */
    public int catchUp() {
        CaughtUp caught = catchUp(Set::of);
        caught.strangers().forEach(index::delete);
        return caught.touched() + caught.strangers().size();
    }

    /**
     * Makes the index agree with the kept plans; cheap where it does. Never removes what was not removed here: with an
     * empty or a wrong folder the index stays as it is.
     *
     * @param arrived asked once the index told what it holds: documents that others indexed without knowing the names
     *     people set, and that are kept now
     */
    public CaughtUp catchUp(Supplier<Set<DocumentId>> arrived) {
        Map<DocumentId, String> indexed = index.versions();
        Optional<String> settled = Optional.ofNullable(indexed.remove(IndexedNames.ID));
        Set<DocumentId> unnamed = new HashSet<>(arrived.get());
        if (corrections.everywhere().isEmpty()) {
            unnamed.clear();
        }
        int touched = 0;
        for (KeptPlans.Kept plan : kept.all()) {
            DocumentId id = plan.summary().id();
            if (!version(plan).equals(indexed.remove(id)) || unnamed.contains(id)) {
                refresh(id);
                touched++;
            } else if (!corrections.of(id).isEmpty() || names.rename(plan.summary())) {
                plan(id).map(PlanSummary::of).ifPresent(summary -> corrected.put(id, summary));
            }
        }
        Set<DocumentId> removed = indexed.keySet().stream().filter(kept::forgot).collect(Collectors.toSet());
        removed.forEach(index::delete);
        indexed.keySet().removeAll(removed);
        if (names.behind(settled)) {
            refresh(names.aboutAll());
        }
        return new CaughtUp(touched + removed.size(), Set.copyOf(indexed.keySet()));
    }

    private void index(Plan plan) {
        Plan whole = Replay.of(plan, corrections.of(plan.id()), names.now(), Analysis::understanding)
                .plan();
        KeptPlans.Kept stamp = kept.stamp(plan.id())
                .orElseThrow(() -> new IllegalStateException("a kept plan has a stamp: " + plan.id()));
        index.replace(plan.id(), version(stamp), Records.of(whole));
        corrected.put(plan.id(), PlanSummary.of(whole));
    }

    private String version(KeptPlans.Kept plan) {
        int events = corrections.of(plan.summary().id()).size();
        return RECORD_FORMAT + "-" + plan.content() + "-" + events + (events == 0 ? "" : REPLAY_FORMAT);
    }

    private Object lock(DocumentId id) {
        return locks.computeIfAbsent(id, any -> new Object());
    }
}
