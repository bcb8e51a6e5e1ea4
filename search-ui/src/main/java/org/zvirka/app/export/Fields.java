package org.zvirka.app.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Fields of an answer as cells. */
final class Fields {

    private Fields() {}

    /** As a Number, a Boolean or a String; an empty String where it is missing or null. */
    static Object value(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (value.isIntegralNumber()) {
            return value.asLong();
        }
        if (value.isNumber()) {
            return value.asDouble();
        }
        return value.isBoolean() ? (Object) value.asBoolean() : value.asString("");
    }

    static String string(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    static String joined(JsonNode list, String between) {
        return list.valueStream().map(each -> each.asString("")).collect(Collectors.joining(between));
    }

    /** A field of each, in lines. */
    static String each(JsonNode nodes, String field) {
        return nodes.valueStream().map(node -> string(node, field)).collect(Collectors.joining("\n"));
    }

    /** The headings of each, in lines. */
    static String sections(JsonNode measures) {
        return measures.valueStream()
                .map(measure -> joined(measure.path("section"), " / "))
                .collect(Collectors.joining("\n"));
    }

    /** How a link came about: features with what each was worth. */
    static String reasons(JsonNode link) {
        List<String> reasons = new ArrayList<>();
        link.path("reasons").forEach(reason -> {
            String words = joined(reason.path("words"), ", ");
            reasons.add(string(reason, "feature") + " " + string(reason, "effect")
                    + (words.isEmpty() ? "" : " (" + words + ")"));
        });
        return String.join("; ", reasons);
    }
}
