package org.zvirka.analysis.json;

import java.time.LocalDate;
import java.util.List;
import org.zvirka.analysis.schedule.Schedule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A schedule as its kind in field {@code type}, its own fields and its occurrences as ISO dates. */
final class ScheduleJson {

    private ScheduleJson() {}

    static ObjectNode write(Schedule schedule) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        switch (schedule) {
            case Schedule.On ignored -> node.put("type", "on");
            case Schedule.By ignored -> node.put("type", "by");
            case Schedule.Within within -> {
                ArrayNode periods = node.put("type", "within").putArray("periods");
                within.periods().forEach(period -> periods.addObject()
                        .put("from", period.from().toString())
                        .put("to", period.to().toString()));
            }
            case Schedule.Recurring recurring ->
                node.put("type", "recurring").put("every", recurring.every().name());
            case Schedule.Always ignored -> node.put("type", "always");
            case Schedule.OnEvent event -> node.put("type", "onEvent").put("condition", event.condition());
            case Schedule.PerPlan plan -> node.put("type", "perPlan").put("plan", plan.plan());
            case Schedule.Several several -> {
                ArrayNode parts = node.put("type", "several").putArray("parts");
                several.parts().forEach(part -> parts.add(write(part)));
            }
            case Schedule.None ignored -> node.put("type", "none");
            case Schedule.Unparsed unparsed -> node.put("type", "unparsed").put("why", unparsed.why());
        }
        ArrayNode occurrences = node.putArray("occurrences");
        schedule.occurrences().forEach(day -> occurrences.add(day.toString()));
        return node;
    }

    /** @throws IllegalArgumentException for a type this version does not know */
    static Schedule read(JsonNode node) {
        List<LocalDate> occurrences = PlanJson.list(node.path("occurrences"), day -> LocalDate.parse(day.asString()));
        String type = node.path("type").asString("none");
        return switch (type) {
            case "on" -> new Schedule.On(occurrences);
            case "by" -> new Schedule.By(occurrences);
            case "within" ->
                new Schedule.Within(PlanJson.list(
                        node.path("periods"),
                        period -> new Schedule.Period(
                                LocalDate.parse(period.path("from").asString()),
                                LocalDate.parse(period.path("to").asString()))));
            case "recurring" ->
                new Schedule.Recurring(Schedule.Every.valueOf(node.path("every").asString()), occurrences);
            case "always" -> new Schedule.Always();
            case "onEvent" -> new Schedule.OnEvent(node.path("condition").asString(""));
            case "perPlan" -> new Schedule.PerPlan(node.path("plan").asString(""));
            case "several" -> new Schedule.Several(PlanJson.list(node.path("parts"), ScheduleJson::read));
            case "none" -> new Schedule.None();
            case "unparsed" -> new Schedule.Unparsed(node.path("why").asString(""));
            default -> throw new IllegalArgumentException("no schedule is of type '" + type + "'");
        };
    }
}
