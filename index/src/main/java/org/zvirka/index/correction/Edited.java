package org.zvirka.index.correction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zvirka.analysis.json.PlanJson;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.analysis.plan.Evidence;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.analysis.plan.Party;
import org.zvirka.analysis.plan.Printed;
import org.zvirka.analysis.plan.Timeliness;
import org.zvirka.analysis.schedule.Schedule;
import org.zvirka.ingest.document.Origin;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Measures with something in them changed. */
final class Edited {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Edited() {}

    /** @throws IllegalArgumentException where the field cannot hold the value */
    static Measure field(Measure measure, String field, String json) {
        ObjectNode tree = PlanJson.toTree(measure);
        try {
            tree.set(field, JSON.readTree(json));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("a corrected value is JSON: " + json, e);
        }
        return PlanJson.measure(tree);
    }

    /** A measure nothing is derived from yet. */
    static Measure raw(MeasureId id, Change.Row row, Origin origin) {
        return new Measure(
                id,
                1,
                row.number(),
                row.section(),
                row.printed(),
                Completion.PLANNED,
                Timeliness.UNKNOWN,
                new Schedule.None(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                origin);
    }

    static Measure numbered(Measure measure, int ordinal) {
        return of(measure, ordinal, measure.parties(), measure.evidence());
    }

    static Measure parties(Measure measure, List<Party> parties) {
        return of(measure, measure.ordinal(), parties, measure.evidence());
    }

    /** With a person's mark before what speaks for the field; what spoke for it before says that it did. */
    static Measure marked(Measure measure, String field, PersonMark mark) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(mark.evidence(field));
        for (Evidence each : measure.evidence()) {
            boolean past = !mark.confirmed() && FieldKind.restsOn(field, each.value());
            evidence.add(past ? past(each) : each);
        }
        return of(measure, measure.ordinal(), measure.parties(), evidence);
    }

    private static Evidence past(Evidence each) {
        return new Evidence(
                PersonMark.WAS + each.value(),
                each.field(),
                each.start(),
                each.end(),
                each.quote(),
                each.rule(),
                each.confidence());
    }

    private static Measure of(Measure measure, int ordinal, List<Party> parties, List<Evidence> evidence) {
        return new Measure(
                measure.id(),
                ordinal,
                measure.number(),
                measure.section(),
                measure.printed(),
                measure.status(),
                measure.timeliness(),
                measure.schedule(),
                measure.themes(),
                parties,
                measure.references(),
                measure.figures(),
                evidence,
                measure.origin());
    }

    /** The cells of several rows as one; what stands in all of them stands there once. */
    static Change.Row joined(List<Measure> measures) {
        List<Printed> cells = measures.stream().map(Measure::printed).toList();
        Map<String, String> other = new LinkedHashMap<>();
        cells.forEach(each -> each.other().forEach((title, text) -> other.merge(title, text, Edited::join)));
        Printed printed = new Printed(
                join(cells, Printed::text),
                join(cells, Printed::deadline),
                join(cells, Printed::responsible),
                join(cells, Printed::indicator),
                join(cells, Printed::expected),
                join(cells, Printed::funding),
                join(cells, Printed::statusMark),
                join(cells, Printed::justification),
                join(cells, Printed::result),
                other);
        String number = measures.stream()
                .map(Measure::number)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("");
        return new Change.Row(number, measures.getFirst().section(), printed);
    }

    private static String join(List<Printed> cells, java.util.function.Function<Printed, String> cell) {
        return cells.stream().map(cell).reduce("", Edited::join);
    }

    private static String join(String one, String other) {
        if (other.isBlank() || one.equals(other)) {
            return one;
        }
        return one.isBlank() ? other : one + " " + other;
    }
}
