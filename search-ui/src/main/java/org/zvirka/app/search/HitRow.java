package org.zvirka.app.search;

import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.Printed;
import org.zvirka.app.look.Snippet;
import org.zvirka.app.look.StatusMark;
import org.zvirka.app.words.ThemeNames;
import org.zvirka.app.words.Words;
import org.zvirka.index.Highlight;
import org.zvirka.index.Hit;

/** A hit as a row of the list, drawn in the browser: number and body first, text second, facts third. */
final class HitRow {

    private static final int TEXT = 280;
    private static final int ASIDE = 160;
    private static final int FACT = 70;

    /** Fields of which a matched stretch is shown below the text, the telling ones first. */
    private static final List<String> ASIDES = List.of(
            "result", "indicator", "expected", "justification", "responsible", "section", "deadline", "funding");

    private static final String TEMPLATE = """
            <article class="hit">
              <div class="hit-head">
                <span class="icon ${item.style}" title="${item.status}"><svg viewBox="0 0 16 16" aria-hidden="true"><use href="/icons.svg#${item.icon}"></use></svg></span>
                <span class="hit-where"><b class="hit-number">${item.number}</b> <span class="hit-body">${item.body}</span> <span class="hit-period">${item.period}</span></span>
                <span class="status-word ${item.style}">${item.status}</span>
              </div>
              <div class="hit-text">${item.text.map(s => s.marked ? html`<mark>${s.text}</mark>` : s.text)}</div>
              ${item.asides.map(a => html`<div class="hit-aside"><span>${a.field}</span> ${a.text.map(s => s.marked ? html`<mark>${s.text}</mark>` : s.text)}</div>`)}
              <div class="hit-facts">
                ${item.facts.map(f => html`<span>${f}</span>`)}
                ${item.themes.map(t => html`<span class="theme">${t}</span>`)}
              </div>
            </article>""";

    /** A matched stretch of another field, written as JSON for the browser. */
    public record Aside(String field, List<Snippet.Segment> text) {}

    private final Words words;
    private final ThemeNames themes;

    HitRow(Words words, ThemeNames themes) {
        this.words = words;
        this.themes = themes;
    }

    LitRenderer<Hit> renderer() {
        return LitRenderer.<Hit>of(TEMPLATE)
                .withProperty("style", hit -> StatusMark.style(hit.measure().status()))
                .withProperty("icon", hit -> StatusMark.icon(hit.measure().status()))
                .withProperty(
                        "status", hit -> words.name("status", hit.measure().status()))
                .withProperty("number", hit -> hit.measure().number())
                .withProperty("body", hit -> body(hit))
                .withProperty("period", hit -> period(hit))
                .withProperty("text", hit -> segments(hit.measure().text(), hit, "text", TEXT))
                .withProperty("asides", this::asides)
                .withProperty("facts", hit -> facts(hit.measure()))
                .withProperty("themes", hit -> hit.measure().themes().stream()
                        .map(theme -> themes.of(theme, words))
                        .toList());
    }

    private String body(Hit hit) {
        return hit.plan().body().isEmpty()
                ? words.text("body.unknown")
                : hit.plan().body();
    }

    private String period(Hit hit) {
        return words.name("kind", hit.plan().kind()) + " "
                + words.period(hit.plan().yearFrom(), hit.plan().yearTo());
    }

    private static List<Snippet.Segment> segments(String text, Hit hit, String field, int length) {
        List<Highlight> here = hit.highlights().stream()
                .filter(each -> each.field().equals(field))
                .toList();
        return Snippet.around(text, here, length);
    }

    /** Where else the words stand: why a measure was found whose text does not hold them. */
    private List<Aside> asides(Hit hit) {
        Set<String> matched = hit.highlights().stream().map(Highlight::field).collect(Collectors.toSet());
        Map<String, String> printed = fields(hit.measure());
        return ASIDES.stream()
                .filter(matched::contains)
                .filter(field -> !printed.getOrDefault(field, "").isEmpty())
                .limit(2)
                .map(field -> new Aside(
                        words.text("field." + field), segments(printed.getOrDefault(field, ""), hit, field, ASIDE)))
                .toList();
    }

    private static Map<String, String> fields(Measure measure) {
        Printed printed = measure.printed();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("result", printed.result());
        fields.put("indicator", printed.indicator());
        fields.put("expected", printed.expected());
        fields.put("justification", printed.justification());
        fields.put("responsible", printed.responsible());
        fields.put("section", String.join(" / ", measure.section()));
        fields.put("deadline", printed.deadline());
        fields.put("funding", printed.funding());
        return fields;
    }

    private static List<String> facts(Measure measure) {
        return java.util.stream.Stream.of(
                        measure.printed().deadline(), measure.printed().responsible())
                .filter(fact -> !fact.isBlank())
                .map(HitRow::shortened)
                .toList();
    }

    private static String shortened(String fact) {
        if (fact.length() <= FACT) {
            return fact;
        }
        int space = fact.lastIndexOf(' ', FACT);
        return fact.substring(0, space > 0 ? space : FACT) + " …";
    }
}
