package org.zvirka.index.engine;

import java.util.List;
import org.zvirka.analysis.json.PlanJson;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.index.Corrections.Event;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Replays corrections on a plan as read. */
final class Corrected {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Corrected() {}

    /** An event about a measure that is no longer there, or that no longer fits, is passed over and stays an event. */
    static Plan apply(Plan plan, List<Event> events) {
        Plan corrected = plan;
        for (Event event : events) {
            try {
                corrected = apply(corrected, event);
            } catch (IllegalArgumentException e) {
                // The plan was read differently since; the event is kept and may fit again.
                continue;
            }
        }
        return corrected;
    }

    /** @throws IllegalArgumentException when the event's measure, field or value does not fit the plan */
    static Plan apply(Plan plan, Event event) {
        ObjectNode tree = PlanJson.toTree(plan);
        ObjectNode target = target(tree, event);
        if (!target.has(event.field()) || event.field().equals("id")) {
            throw new IllegalArgumentException("no field to correct: " + event.field());
        }
        try {
            target.set(event.field(), JSON.readTree(event.after()));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("a corrected value is JSON: " + event.after(), e);
        }
        return PlanJson.fromTree(tree);
    }

    private static ObjectNode target(ObjectNode tree, Event event) {
        if (event.target().isEmpty()) {
            return tree;
        }
        for (JsonNode measure : tree.path("measures")) {
            if (measure.path("id").asString("").equals(event.target())) {
                return (ObjectNode) measure;
            }
        }
        throw new IllegalArgumentException("no measure " + event.target() + " in this document");
    }
}
