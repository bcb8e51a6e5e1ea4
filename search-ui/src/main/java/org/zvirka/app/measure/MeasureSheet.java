package org.zvirka.app.measure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.app.look.Buttons;
import org.zvirka.app.look.Icon;
import org.zvirka.app.look.MarkedText;
import org.zvirka.app.look.Snippet;
import org.zvirka.app.look.StatusMark;
import org.zvirka.app.words.Words;
import org.zvirka.index.Highlight;
import org.zvirka.index.Hit;
import org.zvirka.index.correction.PersonMark;

/** A measure with everything known about it and the way back to its print. */
@Tag("article")
public final class MeasureSheet extends Div {

    private final Words words = Words.current();

    MeasureSheet() {
        addClassName("sheet");
    }

    /**
     * @param highlights the words that were searched for; none outside a search
     * @param sections what follows the printed fields, in order
     */
    void show(Hit hit, List<Highlight> highlights, Component... sections) {
        Measure measure = hit.measure();
        removeAll();
        add(head(hit), text(measure, highlights));
        Stream.of("text", "row")
                .flatMap(field -> said(measure, field).stream())
                .limit(1)
                .forEach(this::add);
        add(printed(measure, highlights));
        add(sections);
        add(actions(hit));
    }

    /** Brings what people changed into sight and under the keyboard, after one more change. */
    void showChange() {
        getElement()
                .executeJs("const to = this.querySelector('.corrections h3')"
                        + " || this.querySelector('.placard h2, .sheet-title');"
                        + "if (to) { to.tabIndex = -1; to.focus(); to.scrollIntoView({block: 'center'}); }");
    }

    /** Shows instead of the measure why it is there no more. */
    void gone(Component why) {
        removeAll();
        add(why);
    }

    private Div head(Hit hit) {
        Measure measure = hit.measure();
        H2 heading = new H2(
                measure.number().isEmpty()
                        ? words.text("measure.ordinal", measure.ordinal())
                        : words.text("measure.number", measure.number()));
        heading.getElement().setAttribute("tabindex", "-1");
        heading.addClassName("sheet-title");
        String body = hit.plan().body().isEmpty()
                ? words.text("body.unknown")
                : hit.plan().body();
        Anchor document = new Anchor(
                "/document/" + hit.plan().id(),
                body + " · " + words.name("kind", hit.plan().kind()) + " "
                        + words.period(hit.plan().yearFrom(), hit.plan().yearTo()));
        document.setRouterIgnore(false);
        Div head = new Div(new Div(heading, new StatusMark(measure.status(), words)), new Div(document));
        head.addClassName("sheet-head");
        if (!measure.section().isEmpty()) {
            Paragraph section = new Paragraph(String.join(" › ", measure.section()));
            section.addClassName("section-path");
            head.add(section);
        }
        return head;
    }

    private Paragraph text(Measure measure, List<Highlight> highlights) {
        Paragraph text = new Paragraph(new MarkedText(Snippet.whole(measure.text(), of(highlights, "text"))));
        text.addClassName("measure-text");
        return text;
    }

    /** Who set a printed cell, or the row itself, where a person did. */
    private List<Component> said(Measure measure, String field) {
        return measure.evidence().stream()
                .filter(each -> each.value().equals(field))
                .flatMap(each -> PersonMark.in(each).stream())
                .<Component>map(mark -> new PersonSaid(mark, words))
                .limit(1)
                .toList();
    }

    private Section printed(Measure measure, List<Highlight> highlights) {
        Facts facts = new Facts();
        PrintedFields.of(measure.printed()).forEach((field, value) -> {
            List<Component> cell = new ArrayList<>();
            cell.add(new MarkedText(Snippet.whole(value, of(highlights, field))));
            cell.addAll(said(measure, field));
            facts.line(words.text("field." + field), cell.toArray(Component[]::new));
        });
        for (Map.Entry<String, String> other : measure.printed().other().entrySet()) {
            facts.line(other.getKey().isBlank() ? words.text("field.other") : other.getKey(), other.getValue());
        }
        Section section = new Section(new H3(words.text("measure.printed")), facts);
        section.addClassName("printed");
        return section;
    }

    private Div actions(Hit hit) {
        NativeButton copy = Buttons.labelled("copy", words.text("measure.copy"), () -> {});
        copy.getElement().setAttribute("data-copy", plain(hit));
        NativeButton link = Buttons.labelled("link", words.text("measure.link"), () -> {});
        link.getElement().setAttribute("data-copy-address", Citation.address(hit.measure()));
        NativeButton row = Buttons.labelled("table", words.text("measure.copyRow"), () -> {});
        row.getElement().setAttribute("data-copy-row", SheetRow.of(hit, words));
        Anchor json = new Anchor("/api/v1/measures/" + hit.measure().id(), "");
        json.add(new Icon("export"), new Span(words.text("measure.json")));
        json.setRouterIgnore(true);
        json.addClassName("button");
        json.getElement().setAttribute("download", "measure-" + hit.measure().id() + ".json");
        Anchor page = new Anchor("/" + Citation.address(hit.measure()), words.text("measure.page"));
        page.setRouterIgnore(false);
        Div actions = new Div(copy, row, link, json, page);
        actions.addClassNames("actions", "sheet-actions");
        Span said = new Span();
        said.addClassName("copied-note");
        said.getElement().setAttribute("role", "status").setAttribute("data-said", words.text("measure.copied"));
        actions.add(said);
        return actions;
    }

    private String plain(Hit hit) {
        Measure measure = hit.measure();
        StringBuilder text = new StringBuilder(measure.number().isEmpty() ? "" : measure.number() + ". ");
        text.append(measure.text()).append('\n');
        PrintedFields.of(measure.printed()).forEach((field, value) -> text.append(words.text("field." + field))
                .append(": ")
                .append(value)
                .append('\n'));
        return text.append(words.text("derived.status"))
                .append(": ")
                .append(words.name("status", measure.status()))
                .toString();
    }

    private static List<Highlight> of(List<Highlight> highlights, String field) {
        return highlights.stream().filter(each -> each.field().equals(field)).toList();
    }
}
