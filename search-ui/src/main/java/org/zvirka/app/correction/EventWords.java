package org.zvirka.app.correction;

import java.util.ArrayList;
import java.util.List;
import org.zvirka.app.words.ThemeNames;
import org.zvirka.app.words.Words;
import org.zvirka.index.Corrections.Event;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A change in words: the field, what it was, what it became. */
final class EventWords {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST = 120;

    private final ThemeNames themes;
    private final Words words;

    EventWords(ThemeNames themes, Words words) {
        this.themes = themes;
        this.words = words;
    }

    String of(Event event) {
        String field = field(event.field());
        return event.before().equals(event.after())
                ? words.text("correct.confirmed", field, value(event.field(), event.after()))
                : words.text(
                        "correct.changed",
                        field,
                        value(event.field(), event.before()),
                        value(event.field(), event.after()));
    }

    private String field(String name) {
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
                node.forEach(each ->
                        names.add(field.equals("themes") ? themes.of(each.asString(""), words) : each.toString()));
                return names.isEmpty() ? "–" : String.join(", ", names);
            }
            String text = node.isValueNode() ? node.asString("") : node.toString();
            String named = words.find(field + "." + text).orElse(text);
            return named.isEmpty() ? "–" : shortened(named);
        } catch (JacksonException e) {
            return shortened(json);
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + " …";
    }
}
