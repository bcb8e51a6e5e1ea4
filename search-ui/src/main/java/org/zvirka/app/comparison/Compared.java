package org.zvirka.app.comparison;

import java.util.List;
import java.util.Map;
import org.zvirka.analysis.plan.Plan;
import tools.jackson.databind.JsonNode;

/**
 * A comparison that was made.
 *
 * @param answer as {@code GET /api/v1/compare} gives it
 * @param documents what was compared; empty for a {@link Kind#MATRIX}, which the engine counts
 * @param address where the same is seen in the browser, relative to the server; of the API where no view shows it
 */
public record Compared(Kind kind, Asked asked, JsonNode answer, List<Plan> documents, String address) {

    /** What is held against what. */
    public enum Kind {
        /** One plan and one report. */
        PAIR,
        /** A body over its years. */
        YEARS,
        /** Some bodies in a year. */
        BODIES,
        /** All bodies by themes or by years. */
        MATRIX
    }

    public Compared {
        documents = List.copyOf(documents);
    }

    /** What was asked, for people and programs. */
    public Map<String, List<String>> parameters() {
        return asked.parameters();
    }
}
