package org.zvirka.app.search;

import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
            "result",
            "indicator",
            "expected",
            "justification",
            "responsible",
            "section",
            "deadline",
            "funding",
            "statusMark");

    private static final int MOST_ASIDES = 2;

    private static final String TEMPLATE = """
            <article class="hit">
              <div class="hit-head">
                <span class="icon ${item.style}" title="${item.status}"><svg viewBox="0 0 16 16" aria-hidden="true"><use href="/icons.svg#${item.icon}"></use></svg></span>
                <span class="hit-where"><b class="hit-number">${item.number}</b> <span class="hit-body">${item.body}</span> <span class="hit-period">${item.period}</span></span>
                <span class="status-word ${item.style}">${item.status}</span>
              </div>
              <div class="hit-text">${item.text.map(s => s.marked ? html`<mark>${s.text}</mark>` : s.text)}</div>
              ${item.asides.map(a => html`<div class="hit-aside"><span>${a.field}</span> ${a.text.map(s => s.marked ? html`<mark>${s.text}</mark>` : s.text)}</div>`)}
              ${item.also ? html`<div class="hit-aside">${item.also}</div>` : ''}
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
                .withProperty("also", this::also)
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
        Map<String, String> printed = fields(hit.measure());
        return matched(hit)
                .filter(printed::containsKey)
                .limit(MOST_ASIDES)
                .map(field -> new Aside(
                        words.text("field." + field), segments(printed.getOrDefault(field, ""), hit, field, ASIDE)))
                .toList();
    }

    /** Names of the fields that hold the words too and are not shown for want of room. */
    private String also(Hit hit) {
        Set<String> shown = matched(hit)
                .filter(fields(hit.measure())::containsKey)
                .limit(MOST_ASIDES)
                .collect(Collectors.toSet());
        String rest = matched(hit)
                .filter(field -> !shown.contains(field))
                .map(field -> words.find("field." + field).orElse(field).toLowerCase(words.locale()))
                .collect(Collectors.joining(", "));
        return rest.isEmpty() ? "" : words.text("hit.also", rest);
    }

    /** Fields beside the text itself that hold the words: the known ones in their order, then others by their title. */
    private static Stream<String> matched(Hit hit) {
        Set<String> all =
                hit.highlights().stream().map(Highlight::field).collect(Collectors.toCollection(TreeSet::new));
        Stream<String> others = all.stream()
                .filter(field -> field.startsWith(Highlight.OTHER_PREFIX))
                .map(field -> field.substring(Highlight.OTHER_PREFIX.length()))
                .filter(title -> !title.isBlank());
        return Stream.concat(ASIDES.stream().filter(all::contains), others);
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
        fields.values().removeIf(String::isBlank);
        return fields;
    }

    private static List<String> facts(Measure measure) {
        return Stream.of(measure.printed().deadline(), measure.printed().responsible())
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
