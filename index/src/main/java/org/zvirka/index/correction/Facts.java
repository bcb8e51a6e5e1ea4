package org.zvirka.index.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.zvirka.analysis.json.PlanJson;
import org.zvirka.analysis.plan.Column;
import org.zvirka.analysis.plan.ColumnChoice;
import org.zvirka.analysis.plan.Plan;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Sets the facts of a document. */
final class Facts {

    static final String PERIOD = "period";

    /** Measures are understood by these. */
    private static final Set<String> MATTER = Set.of("kind", PERIOD, "yearFrom", "yearTo");

    private static final Set<String> FIELDS =
            Set.of("title", "body", "bodyAlso", "kind", PERIOD, "yearFrom", "yearTo", "approval");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Facts() {}

    static boolean matter(String field) {
        return MATTER.contains(field);
    }

    /** @throws IllegalArgumentException where there is no such fact or it cannot hold the value */
    static Plan set(Plan plan, String field, String json) {
        if (!FIELDS.contains(field)) {
            throw new IllegalArgumentException("no fact to correct: " + field);
        }
        ObjectNode tree = PlanJson.toTree(plan.with(List.of(), List.of()));
        try {
            JsonNode value = JSON.readTree(json);
            if (field.equals(PERIOD)) {
                tree.set("yearFrom", value.path("yearFrom"));
                tree.set("yearTo", value.path("yearTo"));
            } else {
                tree.set(field, value);
            }
        } catch (JacksonException e) {
            throw new IllegalArgumentException("a corrected value is JSON: " + json, e);
        }
        return PlanJson.fromTree(tree).with(plan.measures(), plan.findings());
    }

    /** The columns with the role given, which is taken from whichever had it; unchanged where there is no such column. */
    static List<Column> columns(List<Column> columns, ColumnChoice choice) {
        int place = choice.column() < columns.size()
                        && columns.get(choice.column()).header().equals(choice.header())
                ? choice.column()
                : columns.stream().map(Column::header).toList().indexOf(choice.header());
        if (place < 0 || choice.header().isEmpty() && place != choice.column()) {
            return columns;
        }
        List<Column> changed = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            Column column = columns.get(c);
            boolean loses = column.role() == choice.role();
            org.zvirka.analysis.plan.ColumnRole role =
                    c == place ? choice.role() : loses ? org.zvirka.analysis.plan.ColumnRole.OTHER : column.role();
            changed.add(new Column(column.header(), role));
        }
        return changed;
    }
}
