package org.zvirka.index.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zvirka.analysis.PlanAnalyzer;
import org.zvirka.analysis.plan.ColumnChoice;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.analysis.plan.PlanKind;
import org.zvirka.analysis.plan.Printed;
import org.zvirka.analysis.plan.Timeliness;
import org.zvirka.analysis.schedule.Schedule;
import org.zvirka.ingest.document.Origin;
import org.zvirka.ingest.document.Paragraph;
import org.zvirka.ingest.document.SourceDocument;

/** Takes every paragraph for a measure: quick to start, where only the way into the archive matters. */
final class LinesAnalyzer implements PlanAnalyzer {

    @Override
    public Plan analyze(SourceDocument document, List<ColumnChoice> choices) {
        List<Measure> measures = new ArrayList<>();
        document.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .forEach(paragraph -> measures.add(measure(document, measures.size() + 1, paragraph.text())));
        return new Plan(
                document.id(),
                document.file(),
                document.mediaType(),
                "uk",
                "",
                "Вигадана рада",
                List.of(),
                PlanKind.PLAN,
                2031,
                2031,
                null,
                List.of(),
                List.of(),
                measures,
                List.of());
    }

    private static Measure measure(SourceDocument document, int ordinal, String text) {
        return new Measure(
                MeasureId.of(document.id(), String.valueOf(ordinal), text, 1),
                ordinal,
                String.valueOf(ordinal),
                List.of(),
                new Printed(text, "", "", "", "", "", "", "", "", Map.of()),
                Completion.PLANNED,
                Timeliness.UNKNOWN,
                new Schedule.None(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Origin.UNKNOWN);
    }
}
