package org.zvirka.app.comparison;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zvirka.analysis.compare.Link;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.analysis.plan.Plan;

/** Measures, their documents and links between them, for JSON: ids with the words that belong to them. */
final class MeasureJson {

    private final Map<MeasureId, Measure> measures = new HashMap<>();
    private final Map<MeasureId, Plan> documents = new HashMap<>();

    static MeasureJson of(List<Plan> documents) {
        MeasureJson json = new MeasureJson();
        documents.forEach(plan -> plan.measures().forEach(measure -> {
            json.measures.put(measure.id(), measure);
            json.documents.put(measure.id(), plan);
        }));
        return json;
    }

    static Map<String, Object> document(Plan plan) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", plan.id().value());
        json.put("file", plan.file());
        json.put("title", plan.title());
        json.put("kind", plan.kind().name());
        json.put("yearFrom", plan.yearFrom());
        json.put("yearTo", plan.yearTo());
        json.put("measures", plan.measures().size());
        return json;
    }

    static Map<String, Object> of(Measure measure) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", measure.id().value());
        json.put("ordinal", measure.ordinal());
        json.put("number", measure.number());
        json.put("section", measure.section());
        json.put("text", measure.text());
        json.put("deadline", measure.printed().deadline());
        json.put("responsible", measure.printed().responsible());
        json.put("result", measure.printed().result());
        json.put("status", measure.status().name());
        json.put("timeliness", measure.timeliness().name());
        json.put("themes", measure.themes());
        return json;
    }

    Map<String, Object> link(Link link) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", link.kind().name());
        json.put("decision", link.decision().name());
        json.put("score", RateJson.rounded(link.score()));
        json.put("moved", link.moved());
        json.put("before", link.before().stream().map(this::named).toList());
        json.put("after", link.after().stream().map(this::named).toList());
        json.put("reasons", link.reasons().stream().map(MeasureJson::reason).toList());
        return json;
    }

    private Map<String, Object> named(MeasureId id) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", id.value());
        Measure measure = measures.get(id);
        Plan document = documents.get(id);
        if (measure != null && document != null) {
            json.put("document", document.file());
            json.put("ordinal", measure.ordinal());
            json.put("number", measure.number());
            json.put("section", measure.section());
            json.put("text", measure.text());
        }
        return json;
    }

    private static Map<String, Object> reason(Link.Reason reason) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("feature", reason.feature());
        json.put("similarity", RateJson.rounded(reason.similarity()));
        json.put("effect", RateJson.rounded(reason.effect()));
        json.put("words", reason.words());
        return json;
    }
}
