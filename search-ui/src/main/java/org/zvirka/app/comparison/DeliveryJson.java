package org.zvirka.app.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.zvirka.analysis.compare.DeadlineChange;
import org.zvirka.analysis.compare.Delivery;
import org.zvirka.analysis.compare.Delivery.Fate;
import org.zvirka.analysis.plan.Measure;

/** A plan against a report, for JSON: every measure of both stands in exactly one item, which says in words what it is. */
final class DeliveryJson {

    private DeliveryJson() {}

    /** @param wanted which items; counts and rates are of all */
    static Map<String, Object> of(Delivery delivery, Predicate<Delivery.Item> wanted) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("plan", MeasureJson.document(delivery.comparison().before()));
        json.put("report", MeasureJson.document(delivery.comparison().after()));
        json.put("summary", summary(delivery));
        Map<String, Object> counts = new LinkedHashMap<>();
        for (Fate fate : Fate.values()) {
            counts.put(fate.name(), measures(delivery, fate));
        }
        json.put("counts", counts);
        json.put("planned", RateJson.of(delivery.planned()));
        json.put("deadlines", deadlines(delivery.deadlines()));
        MeasureJson measures = MeasureJson.of(
                List.of(delivery.comparison().before(), delivery.comparison().after()));
        json.put(
                "items",
                delivery.items().stream()
                        .filter(wanted)
                        .map(item -> item(delivery, item, measures))
                        .toList());
        json.put(
                "proposals",
                delivery.comparison().proposals().stream().map(measures::link).toList());
        return json;
    }

    private static long measures(Delivery delivery, Fate fate) {
        return delivery.of(fate).stream()
                .mapToLong(item -> (fate == Fate.NOT_PLANNED ? item.reported() : item.planned()).size())
                .sum();
    }

    private static String summary(Delivery delivery) {
        long silent = measures(delivery, Fate.NOT_REPORTED);
        long notDue = measures(delivery, Fate.NOT_DUE);
        return measures(delivery, Fate.REPORTED) + " of "
                + delivery.comparison().before().measures().size() + " planned measures are in the report; "
                + (silent + notDue) + " are not reported, of which " + notDue
                + " were not due in the report's years; " + measures(delivery, Fate.NOT_PLANNED) + " of "
                + delivery.comparison().after().measures().size() + " reported measures are not in the plan";
    }

    private static Map<String, Object> deadlines(Delivery.Deadlines deadlines) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("met", deadlines.met());
        json.put("missed", deadlines.missed());
        json.put("unknown", deadlines.unknown());
        json.put("moved", deadlines.moved());
        return json;
    }

    private static Map<String, Object> item(Delivery delivery, Delivery.Item item, MeasureJson measures) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("fate", item.fate().name());
        json.put("explanation", explanation(delivery, item));
        json.put("due", item.planned().isEmpty() ? null : item.due().name());
        json.put("status", item.reported().isEmpty() ? null : item.status().name());
        json.put("planned", item.planned().stream().map(MeasureJson::of).toList());
        json.put("reported", item.reported().stream().map(MeasureJson::of).toList());
        boolean linked = !item.planned().isEmpty() && !item.reported().isEmpty();
        json.put("link", linked ? measures.link(item.link()) : null);
        json.put(
                "deadline",
                item.deadlines().stream().map(DeliveryJson::deadline).toList());
        json.put(
                "figures",
                item.figures().stream()
                        .map(pair -> Map.of(
                                "unit", pair.planned().unit(),
                                "planned", pair.planned().value(),
                                "reported", pair.reported().value()))
                        .toList());
        return json;
    }

    private static String explanation(Delivery delivery, Delivery.Item item) {
        String years = years(delivery);
        return switch (item.fate()) {
            case REPORTED ->
                "reported as item " + numbers(item.reported()) + ": "
                        + item.status().name();
            case NOT_PLANNED -> "not in the plan";
            case NOT_REPORTED ->
                "not reported: "
                        + switch (item.due()) {
                            case WITHIN -> "due in " + years + ", and the report does not speak of it";
                            case ALWAYS -> "due at all times, and the report does not speak of it";
                            case BEFORE, AFTER, AROUND, UNKNOWN ->
                                "the report does not speak of it; its deadline does not tell whether it was due in "
                                        + years;
                        };
            case NOT_DUE ->
                "not reported, nor due in " + years + ": "
                        + switch (item.due()) {
                            case BEFORE -> "its deadlines lie before";
                            case AFTER -> "its deadlines lie after";
                            case AROUND, WITHIN, ALWAYS, UNKNOWN -> "its deadlines lie before and after";
                        };
        };
    }

    private static String years(Delivery delivery) {
        int from = delivery.comparison().after().yearFrom();
        int to = delivery.comparison().after().yearTo();
        return from == to ? String.valueOf(from) : from + "-" + to;
    }

    private static String numbers(List<Measure> measures) {
        return measures.stream()
                .map(measure -> measure.number().isEmpty() ? "no. " + measure.ordinal() : measure.number())
                .collect(Collectors.joining(", "));
    }

    private static Map<String, Object> deadline(DeadlineChange change) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("change", change.kind().name());
        json.put("days", change.days());
        json.put("before", change.before());
        json.put("after", change.after());
        return json;
    }
}
