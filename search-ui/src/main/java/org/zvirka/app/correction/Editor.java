package org.zvirka.app.correction;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.zvirka.analysis.plan.Party;
import org.zvirka.app.words.ThemeNames;
import org.zvirka.app.words.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

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
        Element area = area(now, words);
        return new Editor(wrapped(area), () -> JSON.stringNode(limited(area.getProperty("value", ""))));
    }

    /** Headings, one a line, the outermost first. */
    static Editor lines(List<String> now, Words words) {
        Element area = area(String.join("\n", now), words);
        return new Editor(wrapped(area, words.text("correct.linesHelp")), () -> {
            ArrayNode lines = JSON.arrayNode();
            lines(area).forEach(lines::add);
            return lines;
        });
    }

    /** Who owes the measure, one a line. */
    static Editor parties(List<Party> now, Words words) {
        Element area = area(String.join("\n", now.stream().map(Party::name).toList()), words);
        return new Editor(wrapped(area, words.text("correct.partiesHelp")), () -> {
            ArrayNode parties = JSON.arrayNode();
            for (String line : lines(area)) {
                String printed = now.stream()
                        .filter(party -> party.name().equals(line))
                        .map(Party::printed)
                        .findFirst()
                        .orElse(line);
                parties.addObject().put("name", line).put("printed", printed);
            }
            return parties;
        });
    }

    /**
     * Days by which something is due, one a line; none for no deadline.
     *
     * @throws IllegalArgumentException when asked for its value while a line is no day
     */
    static Editor days(List<LocalDate> now, Words words) {
        Element area =
                area(String.join("\n", now.stream().map(LocalDate::toString).toList()), words);
        return new Editor(wrapped(area, words.text("correct.daysHelp")), () -> {
            List<LocalDate> days =
                    lines(area).stream().map(Editor::day).sorted().toList();
            ObjectNode schedule = JSON.objectNode().put("type", days.isEmpty() ? "none" : "by");
            ArrayNode occurrences = schedule.putArray("occurrences");
            days.forEach(day -> occurrences.add(day.toString()));
            return schedule;
        });
    }

    private static LocalDate day(String line) {
        try {
            return LocalDate.parse(line);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("a day is written as 2021-04-01, not " + line, e);
        }
    }

    private static List<String> lines(Element area) {
        return area.getProperty("value", "")
                .lines()
                .map(Editor::limited)
                .filter(line -> !line.isEmpty())
                .limit(100)
                .toList();
    }

    private static Element area(String now, Words words) {
        Element area = new Element("textarea");
        area.setProperty("value", now)
                .setAttribute("rows", "4")
                .setAttribute("maxlength", String.valueOf(LONGEST))
                .setAttribute("aria-label", words.text("correct.value"));
        area.setAttribute("id", "correct-value");
        area.addPropertyChangeListener("value", "change", event -> {});
        return area;
    }

    private static String limited(String text) {
        return text.substring(0, Math.min(LONGEST, text.length()))
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
    }

    private static Div wrapped(Element element, String help) {
        Div div = wrapped(element);
        Paragraph about = new Paragraph(help);
        about.addClassName("place");
        div.add(about);
        return div;
    }

    private static Div wrapped(Element element) {
        Div div = new Div();
        div.addClassName("correct-value");
        div.getElement().appendChild(element);
        return div;
    }
}
