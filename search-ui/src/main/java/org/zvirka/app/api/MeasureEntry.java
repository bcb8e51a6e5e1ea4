package org.zvirka.app.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.zvirka.analysis.json.PlanJson;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.analysis.plan.Evidence;
import org.zvirka.analysis.plan.Figure;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.Party;
import org.zvirka.analysis.plan.Printed;
import org.zvirka.analysis.plan.Reference;
import org.zvirka.analysis.plan.Timeliness;
import org.zvirka.index.Highlight;
import org.zvirka.index.Hit;
import org.zvirka.index.PlanSummary;
import tools.jackson.databind.JsonNode;

/**
 * A measure, its fields named as {@code zvirka extract} names them.
 *
 * @param document the document it stands in
 * @param address of its page in the browser, relative to the server
 * @param schedule its kind in {@code type}, the days it is due in {@code occurrences}
 * @param origin page, sheet, table, row and, where the format has one, box of its first printed row
 * @param highlights matched words, empty where none were asked for
 */
record MeasureEntry(
        String id,
        DocumentEntry document,
        String address,
        int ordinal,
        String number,
        List<String> section,
        String text,
        String deadline,
        String responsible,
        String indicator,
        String expected,
        String funding,
        String statusMark,
        String justification,
        String result,
        Map<String, String> other,
        Completion status,
        Timeliness timeliness,
        @Schema(implementation = Shapes.DueDays.class) JsonNode schedule,
        List<String> themes,
        List<Party> parties,
        List<Reference> references,
        List<Figure> figures,
        List<Evidence> evidence,
        @Schema(implementation = Shapes.Place.class) JsonNode origin,
        List<Highlight> highlights) {

    static MeasureEntry of(Hit hit) {
        return of(hit.plan(), hit.measure(), hit.highlights());
    }

    static MeasureEntry of(PlanSummary plan, Measure measure, List<Highlight> highlights) {
        Printed printed = measure.printed();
        JsonNode tree = PlanJson.toTree(measure);
        return new MeasureEntry(
                measure.id().value(),
                DocumentEntry.of(plan),
                "/measure/" + measure.id(),
                measure.ordinal(),
                measure.number(),
                measure.section(),
                printed.text(),
                printed.deadline(),
                printed.responsible(),
                printed.indicator(),
                printed.expected(),
                printed.funding(),
                printed.statusMark(),
                printed.justification(),
                printed.result(),
                printed.other(),
                measure.status(),
                measure.timeliness(),
                tree.path("schedule"),
                measure.themes(),
                measure.parties(),
                measure.references(),
                measure.figures(),
                measure.evidence(),
                tree.path("origin"),
                highlights);
    }
}
