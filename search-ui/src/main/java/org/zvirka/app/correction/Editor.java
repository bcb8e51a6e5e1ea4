package org.zvirka.app.correction;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zvirka.analysis.plan.Figure;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.Party;
import org.zvirka.analysis.plan.Reference;
import org.zvirka.analysis.schedule.Years;
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
        return new Editor(wrapped(area), () -> JSON.stringNode(limited(area.getProperty("value", ""), LONGEST)));
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

    /** When it is due. */
    static Editor schedule(Measure measure, Years years, Words words) {
        ScheduleEditor editor = new ScheduleEditor(measure, years, words);
        return new Editor(editor, editor::value);
    }

    /** Acts that are cited. */
    static Editor references(List<Reference> now, Words words) {
        RowsEditor rows = new RowsEditor(
                "reference",
                List.of("type", "title", "date", "number"),
                now.stream()
                        .map(act -> Map.of(
                                "type", act.type(),
                                "title", act.title(),
                                "date", act.date(),
                                "number", act.number(),
                                "printed", act.printed()))
                        .toList(),
                words);
        return new Editor(rows, () -> {
            ArrayNode acts = JSON.arrayNode();
            for (Map<String, String> row : rows.values()) {
                ObjectNode act = acts.addObject();
                row.forEach(act::put);
                if (!row.getOrDefault("date", "").isEmpty()) {
                    act.put("date", day(row.getOrDefault("date", ""), words).toString());
                }
                act.put("printed", row.getOrDefault("printed", cited(row)));
            }
            return acts;
        });
    }

    /** The words of a citation nobody printed so. */
    private static String cited(Map<String, String> row) {
        return Stream.of(row.getOrDefault("type", ""), row.getOrDefault("title", ""), row.getOrDefault("number", ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Numbers that are told. */
    static Editor figures(List<Figure> now, Words words) {
        RowsEditor rows = new RowsEditor(
                "figure",
                List.of("value", "unit", "printed"),
                now.stream()
                        .map(figure -> Map.of(
                                "value", plain(figure.value()), "unit", figure.unit(), "printed", figure.printed()))
                        .toList(),
                words);
        return new Editor(rows, () -> {
            ArrayNode figures = JSON.arrayNode();
            for (Map<String, String> row : rows.values()) {
                String value = row.getOrDefault("value", "");
                String unit = row.getOrDefault("unit", "");
                String printed = row.getOrDefault("printed", "");
                figures.addObject()
                        .put("value", number(value, words))
                        .put("unit", unit)
                        .put("printed", printed.isEmpty() ? (value + " " + unit).strip() : printed);
            }
            return figures;
        });
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static double number(String text, Words words) {
        try {
            double number = new BigDecimal(text.replaceAll("[\\s\u00a0]", "").replace(',', '.')).doubleValue();
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new NoValue(words.text("figure.noNumber", text));
        }
        throw new NoValue(words.text("figure.noNumber", text));
    }

    private static LocalDate day(String text, Words words) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new NoValue(words.text("reference.noDay", text));
        }
    }

    /** Cells of columns whose role nobody knows, each under its title. */
    static Editor other(Map<String, String> now, Words words) {
        Map<String, Element> areas = new LinkedHashMap<>();
        Div cells = new Div();
        cells.addClassName("correct-value");
        now.forEach((title, text) -> {
            Element area = area(text, words);
            area.removeAttribute("id").removeAttribute("aria-label").setAttribute("rows", "2");
            NativeLabel label = new NativeLabel();
            label.getElement()
                    .appendChild(
                            new Element("span").setText(title.isBlank() ? words.text("field.other") : title), area);
            cells.add(label);
            areas.put(title, area);
        });
        return new Editor(cells, () -> {
            ObjectNode other = JSON.objectNode();
            areas.forEach((title, area) -> other.put(title, limited(area.getProperty("value", ""), LONGEST)));
            return other;
        });
    }

    static List<String> lines(Element area) {
        return area.getProperty("value", "")
                .lines()
                .map(line -> limited(line, LONGEST))
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

    static String limited(String text, int longest) {
        return text.substring(0, Math.min(longest, text.length()))
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
