package org.zvirka.app.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zvirka.analysis.plan.Evidence;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.app.look.Doubtful;
import org.zvirka.index.Archive;
import org.zvirka.index.PlanSummary;
import org.zvirka.index.correction.Replayed;
import org.zvirka.ingest.document.Finding;
import org.zvirka.ingest.document.Origin;

/** Finds what is doubtful and not yet looked at. Safe for use by several threads. */
@Component
class Doubts {

    /** A day's work and more; the next come when these are done. */
    static final int MOST = 500;
    /** Documents looked through at most, so that opening the queue stays quick in a large archive. */
    private static final int MOST_DOCUMENTS = 2000;

    private final Archive archive;

    Doubts(Archive archive) {
        this.archive = archive;
    }

    /** The most doubtful first, at most {@link #MOST}. */
    List<Doubt> all() {
        List<Doubt> doubts = new ArrayList<>();
        archive.plans().list().stream().limit(MOST_DOCUMENTS).forEach(summary -> archive.plans()
                .replayed(summary.id())
                .ifPresent(replayed -> collect(replayed, doubts)));
        return doubts.stream()
                .sorted(Comparator.comparingDouble(Doubt::weight).reversed())
                .limit(MOST)
                .toList();
    }

    private void collect(Replayed replayed, List<Doubt> doubts) {
        Plan plan = replayed.plan();
        Set<MeasureId> seen = replayed.events().stream()
                .filter(standing -> standing.state() == Replayed.State.APPLIES)
                .flatMap(standing -> standing.measures().stream())
                .collect(Collectors.toSet());
        Map<String, List<Finding>> findings = plan.findings().stream()
                .filter(finding -> finding.origin().row() > 0)
                .filter(finding -> finding.kind().severity() != Finding.Severity.NOTE)
                .collect(Collectors.groupingBy(finding -> row(finding.origin())));
        PlanSummary summary = PlanSummary.of(plan);
        for (Measure measure : plan.measures()) {
            if (seen.contains(measure.id())) {
                continue;
            }
            List<Evidence> unsure =
                    measure.evidence().stream().filter(Doubtful::is).toList();
            List<Finding> here = findings.getOrDefault(row(measure.origin()), List.of());
            if (!unsure.isEmpty() || !here.isEmpty()) {
                doubts.add(new Doubt(summary, measure, unsure, here));
            }
        }
    }

    private static String row(Origin origin) {
        return origin.table() + ":" + origin.row();
    }
}
