package org.zvirka.app.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.index.correction.Change;
import org.zvirka.index.correction.MeasureRef;
import org.zvirka.index.correction.Replayed;
import org.zvirka.index.correction.Replayed.Standing;
import org.zvirka.index.correction.Replayed.State;
import org.zvirka.ingest.document.Finding;
import org.zvirka.ingest.document.Origin;

/** All printed rows of a measure: a page may cut it into several, and people may put several rows together. */
final class PrintedPlaces {

    private static final Comparator<Origin> IN_PRINT =
            Comparator.comparingInt(Origin::table).thenComparingInt(Origin::row);

    private PrintedPlaces() {}

    /**
     * @param first the measure's own place
     * @return that place and those where it goes on, in printed order; only it where nothing goes on
     */
    static List<Origin> of(Replayed document, MeasureId measure, Origin first) {
        List<Origin> places = new ArrayList<>(List.of(first));
        for (MeasureId part : parts(document, measure)) {
            document.asRead().measures().stream()
                    .filter(each -> each.id().equals(part))
                    .findFirst()
                    .ifPresent(each -> {
                        places.add(each.origin());
                        places.addAll(goesOn(document.asRead(), each));
                    });
        }
        return places.stream()
                .filter(place -> place.row() > 0 || place.equals(first))
                .distinct()
                .sorted(IN_PRINT)
                .toList();
    }

    /** The measure and those that people merged into it. */
    private static Set<MeasureId> parts(Replayed document, MeasureId measure) {
        Set<MeasureId> parts = new HashSet<>(Set.of(measure));
        for (Standing standing : document.events().reversed()) {
            if (standing.state() == State.APPLIES
                    && standing.event().change() instanceof Change.Merge merge
                    && parts.contains(merge.into().id())) {
                merge.others().stream().map(MeasureRef::id).forEach(parts::add);
            }
        }
        return parts;
    }

    /** The rows that were read as going on with a measure: those between it and the next one. */
    private static List<Origin> goesOn(Plan plan, Measure measure) {
        boolean lastOfItsRow = plan.measures().stream()
                .noneMatch(each -> each.ordinal() > measure.ordinal() && at(each, measure) == 0);
        if (!lastOfItsRow || measure.origin().row() == 0) {
            return List.of();
        }
        Optional<Origin> next = plan.measures().stream()
                .filter(each -> at(each, measure) > 0)
                .map(Measure::origin)
                .min(IN_PRINT);
        return plan.findings().stream()
                .filter(finding -> finding.kind() == Finding.Kind.ROW_JOINED)
                .map(Finding::origin)
                .filter(place -> IN_PRINT.compare(place, measure.origin()) > 0)
                .filter(place -> next.isEmpty() || IN_PRINT.compare(place, next.get()) < 0)
                .toList();
    }

    private static int at(Measure each, Measure measure) {
        return IN_PRINT.compare(each.origin(), measure.origin());
    }
}
