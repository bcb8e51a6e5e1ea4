package org.zvirka.analysis.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a careful reader finds in a sample: the fields of {@code zvirka extract} that follow from its words. */
final class SampleGold {

    private static final List<String> FIELDS = List.of(
            "deadline", "responsible", "indicator", "expected", "funding", "statusMark", "justification", "result");
    private static final Map<String, String> FIELD_OF_ROLE = Map.of("status", "statusMark", "measure", "text");
    private static final Pattern LIST_NUMBER = Pattern.compile("^\\d+\\) ");

    private SampleGold() {}

    static ObjectNode of(SampleContent content) {
        String[] years = content.fact("years").split("-");
        ObjectNode gold = JsonNodeFactory.instance
                .objectNode()
                .put("file", content.file())
                .put("title", content.title().replace('|', ' '))
                .put("body", content.fact("body"))
                .put("kind", content.fact("kind"))
                .put("yearFrom", Integer.parseInt(years[0]))
                .put("yearTo", Integer.parseInt(years[1]));
        approval(gold, content.fact("approval"));
        ArrayNode columns = gold.putArray("columns");
        content.columns()
                .forEach(column ->
                        columns.addObject().put("header", column.header()).put("role", column.role()));
        measures(gold.putArray("measures"), content);
        return gold;
    }

    private static void approval(ObjectNode gold, String approval) {
        if (approval.isBlank()) {
            gold.putNull("approval");
        } else {
            String[] parts = approval.split("\\|");
            gold.putObject("approval")
                    .put("act", parts[0])
                    .put("date", parts[1])
                    .put("number", parts[2]);
        }
    }

    private static void measures(ArrayNode measures, SampleContent content) {
        String heading = "";
        List<String> above = List.of();
        for (SampleContent.Line line : content.lines()) {
            switch (line) {
                case SampleContent.Section section -> heading = section.text();
                case SampleContent.Entry entry -> {
                    List<String> cells = whole(content.printed(entry), above);
                    above = cells;
                    measure(measures.addObject().put("ordinal", measures.size()), content, entry, cells, heading);
                }
            }
        }
    }

    private static List<String> whole(List<String> cells, List<String> above) {
        List<String> whole = new ArrayList<>(cells);
        for (int i = 0; i < whole.size(); i++) {
            whole.set(i, whole.get(i).equals("^") ? above.get(i) : whole.get(i));
        }
        return whole;
    }

    private static void measure(
            ObjectNode node, SampleContent content, SampleContent.Entry entry, List<String> cells, String heading) {
        node.put("number", entry.number());
        ArrayNode section = node.putArray("section");
        if (!heading.isEmpty()) {
            section.add(heading);
        }
        node.put("text", "");
        FIELDS.forEach(field -> node.put(field, ""));
        for (int i = 0; i < cells.size(); i++) {
            String role = content.columns().get(i).role();
            String cell = cells.get(i);
            switch (role) {
                case "number" -> {}
                case "section" -> section.add(cell);
                case "measure" -> node.put("text", LIST_NUMBER.matcher(cell).replaceFirst(""));
                default -> node.put(FIELD_OF_ROLE.getOrDefault(role, role), cell);
            }
        }
        node.put("status", entry.status());
    }
}
