package org.zvirka.app.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.zvirka.analysis.json.PlanJson;
import org.zvirka.analysis.plan.Approval;
import org.zvirka.app.words.ApprovalWords;
import org.zvirka.app.words.ScheduleWords;
import org.zvirka.app.words.ThemeNames;
import org.zvirka.app.words.Words;
import org.zvirka.index.correction.Change;
import org.zvirka.index.correction.Event;
import org.zvirka.index.correction.MeasureRef;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A change in words: the field, what it was, what it became. */
public final class EventWords {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST = 120;

    private final ThemeNames themes;
    private final Words words;

    public EventWords(ThemeNames themes, Words words) {
        this.themes = themes;
        this.words = words;
    }

    public String of(Event event) {
        return switch (event.change()) {
            case Change.MeasureField field -> field(field.field(), field.before(), field.after());
            case Change.DocumentField fact -> field(fact.field(), fact.before(), fact.after());
            case Change.Split split ->
                words.text(
                        "correct.event.split",
                        measure(split.measure()),
                        words.count("measures", split.parts().size()));
            case Change.Merge merge ->
                words.text(
                        "correct.event.merge",
                        merge.measures().stream().map(this::measure).collect(Collectors.joining(" + ")));
            case Change.Drop drop -> words.text("correct.event.drop", measure(drop.measure()));
            case Change.Add add ->
                words.text(
                        "correct.event.add",
                        named(add.row().number(), add.row().printed().text()));
            case Change.Role role ->
                words.text(
                        "correct.event.role",
                        role.choice().header().isEmpty()
                                ? words.text(
                                        "correct.event.column", role.choice().column() + 1)
                                : "«" + shortened(role.choice().header()) + "»",
                        words.name("role", role.before()),
                        words.name("role", role.choice().role()));
            case Change.Names names -> words.text("correct.event.names", names.name(), String.join("; ", names.as()));
            case Change.Undo undo -> words.text("correct.undo");
        };
    }

    private String field(String name, String before, String after) {
        return before.equals(after)
                ? words.text("correct.confirmed", label(name), value(name, after))
                : words.text("correct.changed", label(name), value(name, before), value(name, after));
    }

    private String measure(MeasureRef measure) {
        return named(measure.number(), measure.text());
    }

    private static String named(String number, String text) {
        return (number.isEmpty() ? "" : number + " ") + "«" + shortened(text) + "»";
    }

    private String label(String name) {
        return words.find("derived." + name)
                .or(() -> words.find("field." + name))
                .or(() -> words.find("document.field." + name))
                .orElse(name);
    }

    private String value(String field, String json) {
        try {
            JsonNode node = JSON.readTree(json);
            if (node.isArray()) {
                List<String> names = new ArrayList<>();
                node.forEach(each -> names.add(item(field, each)));
                return names.isEmpty() ? "–" : String.join(", ", names);
            }
            if (field.equals("period")) {
                return words.period(
                        node.path("yearFrom").asInt(0), node.path("yearTo").asInt(0));
            }
            if (field.equals("approval") && node.isObject()) {
                return new ApprovalWords(words)
                        .of(new Approval(
                                node.path("act").asString(""),
                                node.path("date").asString(""),
                                node.path("number").asString("")));
            }
            if (field.equals("schedule")) {
                return shortened(new ScheduleWords(words).of(PlanJson.schedule(node)));
            }
            String text = node.isValueNode() ? node.asString("") : node.toString();
            String named = words.find(field + "." + text).orElse(text);
            return named.isEmpty() ? "–" : shortened(named);
        } catch (JacksonException | IllegalArgumentException e) {
            return shortened(json);
        }
    }

    private String item(String field, JsonNode each) {
        if (field.equals("themes")) {
            return themes.of(each.asString(""), words);
        }
        return each.isValueNode()
                ? each.asString("")
                : each.path("name").asString(each.path("printed").asString(each.toString()));
    }

    static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + " …";
    }
}
