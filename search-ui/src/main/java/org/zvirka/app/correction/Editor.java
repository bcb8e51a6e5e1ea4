package org.zvirka.app.correction;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.zvirka.app.words.ThemeNames;
import org.zvirka.app.words.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The part of the form that holds the new value of one field. */
record Editor(Component component, Supplier<JsonNode> value) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int LONGEST = 20_000;

    /** One of an enumeration's values. */
    static Editor choice(String group, Enum<?>[] values, String now, Words words) {
        Element select = new Element("select");
        for (Enum<?> each : values) {
            select.appendChild(
                    new Element("option").setAttribute("value", each.name()).setText(words.name(group, each)));
        }
        select.setProperty("value", now);
        select.addPropertyChangeListener("value", "change", event -> {});
        select.setAttribute("aria-label", words.text("correct.value"));
        select.setAttribute("id", "correct-value");
        return new Editor(wrapped(select), () -> {
            String chosen = select.getProperty("value", now);
            boolean known = Arrays.stream(values).anyMatch(each -> each.name().equals(chosen));
            return JSON.stringNode(known ? chosen : now);
        });
    }

    /** Some of the themes. */
    static Editor themes(List<String> now, ThemeNames names, Words words) {
        Map<String, Element> boxes = new LinkedHashMap<>();
        Div list = new Div();
        list.addClassName("theme-boxes");
        list.getElement().setAttribute("role", "group").setAttribute("aria-label", words.text("derived.themes"));
        for (String theme : words.themes()) {
            Element box =
                    new Element("input").setAttribute("type", "checkbox").setProperty("checked", now.contains(theme));
            box.addPropertyChangeListener("checked", "change", event -> {});
            NativeLabel label = new NativeLabel();
            label.getElement().appendChild(box, new Element("span").setText(names.of(theme, words)));
            list.add(label);
            boxes.put(theme, box);
        }
        return new Editor(list, () -> {
            ArrayNode chosen = JSON.arrayNode();
            boxes.forEach((theme, box) -> {
                if (box.getProperty("checked", false)) {
                    chosen.add(theme);
                }
            });
            return chosen;
        });
    }

    /** Words of a cell, as they should have been read. */
    static Editor text(String now, Words words) {
        Element area = new Element("textarea");
        area.setProperty("value", now)
                .setAttribute("rows", "4")
                .setAttribute("maxlength", String.valueOf(LONGEST))
                .setAttribute("aria-label", words.text("correct.value"));
        area.setAttribute("id", "correct-value");
        area.addPropertyChangeListener("value", "change", event -> {});
        return new Editor(wrapped(area), () -> JSON.stringNode(limited(area.getProperty("value", ""))));
    }

    private static String limited(String text) {
        return text.substring(0, Math.min(LONGEST, text.length()))
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
    }

    private static Div wrapped(Element element) {
        Div div = new Div();
        div.addClassName("correct-value");
        div.getElement().appendChild(element);
        return div;
    }
}
