package org.zvirka.app.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zvirka.analysis.plan.Evidence;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.app.look.Doubtful;
import org.zvirka.index.Archive;
import org.zvirka.index.Ledger;
import org.zvirka.index.PlanSummary;
import org.zvirka.index.correction.Change;
import org.zvirka.index.correction.Replayed;
import org.zvirka.ingest.document.DocumentId;
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
    private final Map<DocumentId, Known> looked = new ConcurrentHashMap<>();

    /** What the doubts of a document follow from. */
    private record State(PlanSummary plan, int events, Optional<Instant> read) {}

    private record Known(State state, List<Doubt> doubts, boolean columns) {}

    /** About a whole table: they say nothing of the row they are told at. */
    private static final Set<Finding.Kind> OF_TABLES = EnumSet.of(
            Finding.Kind.COLUMN_UNKNOWN, Finding.Kind.HEADER_MISSING, Finding.Kind.NO_MEASURES, Finding.Kind.NO_TABLE);

    Doubts(Archive archive) {
        this.archive = archive;
    }

    /** The most doubtful first, at most {@link #MOST}. */
    List<Doubt> all() {
        return archive.plans().list().stream()
                .limit(MOST_DOCUMENTS)
                .flatMap(summary -> of(summary).doubts().stream())
                .sorted(Comparator.comparingDouble(Doubt::weight).reversed())
                .limit(MOST)
                .toList();
    }

    /** Documents of whose columns, or tables, something is not known. */
    List<PlanSummary> tables() {
        return archive.plans().list().stream()
                .limit(MOST_DOCUMENTS)
                .filter(summary -> of(summary).columns())
                .toList();
    }

    /** Documents that nobody changed since they were looked through are not looked through again. */
    private Known of(PlanSummary summary) {
        State state = new State(
                summary,
                archive.corrections().of(summary.id()).size(),
                archive.ledger().byDocument(summary.id()).stream()
                        .map(Ledger.Entry::at)
                        .max(Comparator.naturalOrder()));
        Known known = looked.get(summary.id());
        if (known == null || !known.state().equals(state)) {
            Optional<Replayed> replayed = archive.plans().replayed(summary.id());
            known = new Known(
                    state,
                    replayed.map(Doubts::doubts).orElse(List.of()),
                    replayed.filter(Doubts::unknownTables).isPresent());
            looked.put(summary.id(), known);
        }
        return known;
    }

    private static boolean unknownTables(Replayed replayed) {
        boolean settled = replayed.events().stream()
                .anyMatch(standing -> standing.state() == Replayed.State.APPLIES
                        && standing.event().change() instanceof Change.Role);
        return !settled && replayed.plan().findings().stream().anyMatch(finding -> OF_TABLES.contains(finding.kind()));
    }

    private static List<Doubt> doubts(Replayed replayed) {
        Plan plan = replayed.plan();
        Set<MeasureId> seen = replayed.events().stream()
                .filter(standing -> standing.state() == Replayed.State.APPLIES)
                .flatMap(standing -> standing.measures().stream())
                .collect(Collectors.toSet());
        Map<String, List<Finding>> findings = plan.findings().stream()
                .filter(finding -> finding.origin().row() > 0)
                .filter(finding -> finding.kind().severity() != Finding.Severity.NOTE)
                .filter(finding -> !OF_TABLES.contains(finding.kind()))
                .collect(Collectors.groupingBy(finding -> row(finding.origin())));
        PlanSummary summary = PlanSummary.of(plan);
        List<Doubt> doubts = new ArrayList<>();
        for (Measure measure : plan.measures()) {
            List<Evidence> unsure =
                    measure.evidence().stream().filter(Doubtful::is).toList();
            List<Finding> here = findings.getOrDefault(row(measure.origin()), List.of());
            if (!seen.contains(measure.id()) && (!unsure.isEmpty() || !here.isEmpty())) {
                doubts.add(Doubt.of(summary, measure, unsure, here));
            }
        }
        return doubts;
    }

    private static String row(Origin origin) {
        return origin.table() + ":" + origin.row();
    }
}
