package org.zvirka.app.correction;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.index.correction.Change;
import org.zvirka.index.correction.MeasureRef;
import org.zvirka.index.correction.Replayed.Standing;
import org.zvirka.index.correction.Replayed.State;
import org.zvirka.ingest.document.DocumentId;

/**
 * What became of a measure that is there no more.
 *
 * @param document in which it stood
 * @param into the measure that took up its words; empty where people said it is none
 */
public record Whereabouts(DocumentId document, Optional<MeasureId> into) {

    /** The last measure of the chain of merges that begins with it; empty where that one was taken out. */
    static Optional<MeasureId> follow(MeasureId measure, List<Standing> events) {
        MeasureId at = measure;
        Set<MeasureId> seen = new HashSet<>(Set.of(measure));
        for (Optional<MeasureId> next = next(at, events); next.isPresent(); next = next(at, events)) {
            at = next.get();
            if (!seen.add(at)) {
                return Optional.empty();
            }
        }
        MeasureId last = at;
        boolean dropped = holding(events)
                .anyMatch(change -> change instanceof Change.Drop drop
                        && drop.measure().id().equals(last));
        return dropped || last.equals(measure) ? Optional.empty() : Optional.of(last);
    }

    private static Optional<MeasureId> next(MeasureId measure, List<Standing> events) {
        return holding(events)
                .filter(change -> change instanceof Change.Merge merge
                        && merge.others().stream().map(MeasureRef::id).anyMatch(measure::equals))
                .map(change -> change.measures().getFirst().id())
                .findFirst();
    }

    private static java.util.stream.Stream<Change> holding(List<Standing> events) {
        return events.stream()
                .filter(standing -> standing.state() == State.APPLIES)
                .map(standing -> standing.event().change());
    }
}
