package org.zvirka.app.correction;

import java.util.Locale;
import java.util.Set;
import org.zvirka.analysis.json.PrintedJson;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.analysis.plan.Plan;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A document as it should be read: what an extraction is measured against. */
final class Gold {

    static final String ABOUT = """
            One JSON file per document that people corrected: what a reader of the print should get out of it, with all
            corrections applied. Measures with "checked": true were corrected or confirmed by a person; the others are as
            they were read, and nobody may have looked at them: check them before you call the file right.
            themes.tsv: themes that people set, a comma between them, a tab, the measure.
            """;

    private Gold() {}

    static ObjectNode of(Plan plan, Set<MeasureId> seen) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("file", plan.file())
                .put("title", plan.title())
                .put("body", plan.body());
        ArrayNode also = node.putArray("bodyAlso");
        plan.bodyAlso().forEach(also::add);
        node.put("kind", plan.kind().name()).put("yearFrom", plan.yearFrom()).put("yearTo", plan.yearTo());
        plan.approval()
                .ifPresentOrElse(
                        act -> node.putObject("approval")
                                .put("act", act.act())
                                .put("date", act.date())
                                .put("number", act.number()),
                        () -> node.putNull("approval"));
        ArrayNode columns = node.putArray("columns");
        plan.columns().forEach(column -> columns.addObject()
                .put("header", column.header())
                .put("role", column.role().name().toLowerCase(Locale.ROOT)));
        ArrayNode preamble = node.putArray("preamble");
        plan.preamble().forEach(preamble::add);
        ArrayNode measures = node.putArray("measures");
        plan.measures().forEach(measure -> measures.add(of(measure, seen.contains(measure.id()))));
        return node;
    }

    private static ObjectNode of(Measure measure, boolean checked) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("ordinal", measure.ordinal())
                .put("number", measure.number());
        ArrayNode section = node.putArray("section");
        measure.section().forEach(section::add);
        PrintedJson.writeKnown(node, measure.printed());
        node.put("status", measure.status().name());
        ArrayNode themes = node.putArray("themes");
        measure.themes().forEach(themes::add);
        return node.put("checked", checked);
    }
}
