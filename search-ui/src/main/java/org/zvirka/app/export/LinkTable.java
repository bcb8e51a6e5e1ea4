package org.zvirka.app.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zvirka.analysis.compare.Link;
import org.zvirka.analysis.compare.Timeline;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.app.comparison.Comparisons;
import org.zvirka.index.PlanSummary;
import org.zvirka.ingest.document.DocumentId;

/** Which measures are the same promise: of every body the documents one after the other, as the view of its years shows. */
final class LinkTable {

    /** A body with more measures than this would take minutes to compare; it is left out and named. */
    static final int MOST_MEASURES = 20_000;

    private final Comparisons comparisons;
    private final List<String> leftOut = new ArrayList<>();

    LinkTable(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    /** Takes the cells of one row. */
    interface Rows {
        void row(Object... cells) throws IOException;
    }

    /**
     * Writes a row per pair of linked measures of bodies that have one of the documents.
     *
     * @return how many rows
     */
    long write(Set<DocumentId> documents, Rows rows) throws IOException {
        long written = 0;
        for (Map.Entry<String, List<PlanSummary>> body : comparisons.bodies().entrySet()) {
            boolean asked = body.getValue().stream().anyMatch(plan -> documents.contains(plan.id()));
            long measures =
                    body.getValue().stream().mapToLong(PlanSummary::measures).sum();
            if (asked && measures > MOST_MEASURES) {
                leftOut.add(body.getKey());
            } else if (asked && body.getValue().size() > 1) {
                written += body(body.getKey(), rows);
            }
        }
        return written;
    }

    /** Bodies that were not compared because they have too many measures. */
    List<String> leftOut() {
        return List.copyOf(leftOut);
    }

    private long body(String body, Rows rows) throws IOException {
        Timeline timeline = comparisons.timeline(comparisons.documents(body, List.of()));
        List<Link> links = Stream.concat(
                        timeline.rows().stream()
                                .flatMap(row -> row.cells().stream())
                                .flatMap(cell -> cell.links().stream())
                                .distinct(),
                        timeline.proposals().stream())
                .toList();
        Map<String, Object[]> pairs = new LinkedHashMap<>();
        for (Link link : links) {
            for (MeasureId before : link.before()) {
                for (MeasureId after : link.after()) {
                    pairs.putIfAbsent(before + " " + after, cells(body, link, before, after));
                }
            }
        }
        for (Object[] cells : pairs.values()) {
            rows.row(cells);
        }
        return pairs.size();
    }

    private static Object[] cells(String body, Link link, MeasureId before, MeasureId after) {
        return new Object[] {
            body,
            before.value(),
            after.value(),
            link.kind().name(),
            link.decision().name(),
            rounded(link.score()),
            link.moved(),
            link.reasons().stream()
                    .map(reason -> reason.feature() + " " + rounded(reason.similarity()) + " ("
                            + (reason.effect() < 0 ? "" : "+") + rounded(reason.effect()) + ")")
                    .collect(Collectors.joining("; "))
        };
    }

    private static String rounded(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
