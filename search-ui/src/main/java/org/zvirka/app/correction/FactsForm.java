package org.zvirka.app.correction;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.zvirka.analysis.plan.Approval;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.analysis.plan.PlanKind;
import org.zvirka.app.look.Buttons;
import org.zvirka.app.look.Select;
import org.zvirka.app.words.Words;
import org.zvirka.index.correction.Change;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the document is: body, kind, years, title, who approved it. Kind and years decide how its measures are understood. */
public final class FactsForm extends NativeDetails {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int LONGEST = 500;
    /** Names offered while a body is typed. */
    private static final int MOST_NAMES = 300;

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    /** Between names of one body. */
    private static final String NAMES = "; ";

    private static final Approval NONE = new Approval("", "", "");

    private final Plan plan;
    private final Words words;
    private final Input title;
    private final Input body;
    private final Select kind;
    private final Input from;
    private final Input to;
    private final Input also;
    private final Input act;
    private final Input date;
    private final Input number;

    /**
     * @param bodies names of bodies to choose from
     * @param changed called after changes have been kept
     */
    public FactsForm(Plan plan, List<String> bodies, Corrector corrector, Words words, Runnable changed) {
        this.plan = plan;
        this.words = words;
        addClassName("correct");
        setId("facts-form");
        setSummaryText(words.text("facts.title"));
        title = input("fact-title", plan.title());
        body = input("fact-body", plan.body());
        body.getElement().setAttribute("list", "bodies");
        Map<String, String> kinds = new LinkedHashMap<>();
        for (PlanKind each : PlanKind.values()) {
            kinds.put(each.name(), words.name("kind", each));
        }
        kind = new Select(words.text("filter.KIND"), kinds, plan.kind().name());
        kind.setId("fact-kind");
        from = year("fact-from", plan.yearFrom());
        to = year("fact-to", plan.yearTo());
        also = input("fact-also", String.join(NAMES, plan.bodyAlso()));
        Approval approval = plan.approval().orElse(NONE);
        act = input("fact-act", approval.act());
        date = input("fact-date", approval.date());
        date.setType("date");
        number = input("fact-number", approval.number());
        Signed signed = new Signed(words);
        NativeButton save = Buttons.labelled(
                "edit",
                words.text("correct.save"),
                () -> signed.run(author -> {
                    changes().forEach(change -> corrector.add(plan.id(), change, author));
                    changed.run();
                }));
        save.setId("facts-save");
        save.addClassName("primary");
        Div form = new Div(
                labelled("document.field.title", title),
                labelled("filter.BODY", body),
                labelled("document.field.kind", kind),
                labelled("facts.from", from),
                labelled("facts.to", to),
                labelled("facts.also", also),
                labelled("facts.act", act),
                labelled("facts.date", date),
                labelled("facts.number", number));
        form.addClassName("facts-grid");
        form.getElement().appendChild(names(bodies));
        Div buttons = new Div(signed, save);
        buttons.addClassName("actions");
        setContent(new Div(form, buttons));
    }

    /** Only what is another value now. */
    private List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        fact(changes, "title", plan.title(), title.getValue());
        fact(changes, "body", plan.body(), body.getValue());
        fact(changes, "kind", plan.kind().name(), kind.value());
        int first = number(from);
        int last = to.getValue().isBlank() ? first : number(to);
        if (first != plan.yearFrom() || last != plan.yearTo()) {
            changes.add(
                    new Change.DocumentField("period", period(plan.yearFrom(), plan.yearTo()), period(first, last)));
        }
        otherNames(changes);
        approval(changes);
        return changes;
    }

    private void otherNames(List<Change> changes) {
        List<String> names = Stream.of(also.getValue().split(";"))
                .map(FactsForm::clean)
                .filter(name -> !name.isEmpty())
                .toList();
        if (!names.equals(plan.bodyAlso())) {
            changes.add(new Change.DocumentField("bodyAlso", array(plan.bodyAlso()), array(names)));
        }
    }

    private void approval(List<Change> changes) {
        Approval before = plan.approval().orElse(NONE);
        Approval after = new Approval(clean(act.getValue()), clean(date.getValue()), clean(number.getValue()));
        if (!after.equals(before)) {
            changes.add(new Change.DocumentField("approval", object(before), object(after)));
        }
    }

    private static String array(List<String> names) {
        ArrayNode array = JSON.arrayNode();
        names.forEach(array::add);
        return array.toString();
    }

    /** JSON's null where nothing is known. */
    private static String object(Approval approval) {
        return approval.equals(NONE)
                ? JSON.nullNode().toString()
                : JSON.objectNode()
                        .put("act", approval.act())
                        .put("date", approval.date())
                        .put("number", approval.number())
                        .toString();
    }

    private static void fact(List<Change> changes, String field, String before, String after) {
        String given = clean(after);
        if (!given.equals(before)) {
            changes.add(new Change.DocumentField(
                    field,
                    JSON.stringNode(before).toString(),
                    JSON.stringNode(given).toString()));
        }
    }

    private static String clean(String typed) {
        String clean = typed.replaceAll("[\\s\\u00a0]+", " ").strip();
        return clean.substring(0, Math.min(LONGEST, clean.length()));
    }

    private static String period(int from, int to) {
        ObjectNode period = JSON.objectNode().put("yearFrom", from).put("yearTo", to);
        return period.toString();
    }

    /** @throws IllegalArgumentException for what is no year */
    private static int number(Input input) {
        String text = input.getValue().strip();
        if (text.isEmpty()) {
            return 0;
        }
        int year = text.matches("\\d{4}") ? Integer.parseInt(text) : -1;
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("a year lies in " + FIRST_YEAR + ".." + LAST_YEAR + ", not " + text);
        }
        return year;
    }

    private static Input input(String id, String value) {
        Input input = new Input();
        input.setType("text");
        input.setId(id);
        input.setValue(value);
        input.getElement().setAttribute("maxlength", String.valueOf(LONGEST));
        return input;
    }

    private static Input year(String id, int value) {
        Input input = input(id, value == 0 ? "" : String.valueOf(value));
        input.getElement().setAttribute("inputmode", "numeric").setAttribute("maxlength", "4");
        return input;
    }

    private NativeLabel labelled(String key, Component field) {
        NativeLabel label = new NativeLabel();
        label.add(new Span(words.text(key)), field);
        return label;
    }

    private static Element names(List<String> bodies) {
        Element list = new Element("datalist").setAttribute("id", "bodies");
        bodies.stream()
                .limit(MOST_NAMES)
                .forEach(name -> list.appendChild(new Element("option").setAttribute("value", name)));
        return list;
    }
}
