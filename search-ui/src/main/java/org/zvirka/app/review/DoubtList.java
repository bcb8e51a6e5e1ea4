package org.zvirka.app.review;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.zvirka.analysis.plan.Evidence;
import org.zvirka.app.look.FindingWords;
import org.zvirka.app.look.LongList;
import org.zvirka.app.look.Snippet;
import org.zvirka.app.words.ThemeNames;
import org.zvirka.app.words.Words;

/** The queue: a measure and why it should be looked at. */
final class DoubtList extends LongList<Doubt> {

    private static final int TEXT = 200;
    private static final String TEMPLATE = """
            <article class="hit">
              <div class="hit-head"><span class="hit-where"><b class="hit-number">${item.number}</b> <span class="hit-body">${item.body}</span> <span class="hit-period">${item.period}</span></span></div>
              <div class="hit-text">${item.text}</div>
              ${item.reasons.map(r => html`<div class="doubt">${r}</div>`)}
            </article>""";

    DoubtList(Words words, ThemeNames themes, Consumer<Doubt> open, Runnable leave) {
        super(words.text("review.title"), renderer(words, themes));
        addClassName("results");
        setId("doubts");
        addItemClickListener(event -> open.accept(event.getItem()));
        addCellFocusListener(event -> event.getItem().ifPresent(open));
        getElement()
                .addEventListener("keydown", event -> leave.run())
                .setFilter("event.key === '" + Key.ESCAPE.getKeys().getFirst() + "'");
    }

    private static LitRenderer<Doubt> renderer(Words words, ThemeNames themes) {
        return LitRenderer.<Doubt>of(TEMPLATE)
                .withProperty("number", Doubt::number)
                .withProperty(
                        "body",
                        doubt -> doubt.plan().body().isEmpty()
                                ? words.text("body.unknown")
                                : doubt.plan().body())
                .withProperty(
                        "period",
                        doubt -> words.name("kind", doubt.plan().kind()) + " "
                                + words.period(
                                        doubt.plan().yearFrom(), doubt.plan().yearTo()))
                .withProperty("text", doubt -> shortened(doubt.text()))
                .withProperty("reasons", doubt -> reasons(doubt, words, themes));
    }

    private static String shortened(String text) {
        StringBuilder cut = new StringBuilder();
        Snippet.around(text, List.of(), TEXT).forEach(segment -> cut.append(segment.text()));
        return cut.toString();
    }

    private static List<String> reasons(Doubt doubt, Words words, ThemeNames themes) {
        return Stream.concat(
                        doubt.findings().stream().map(finding -> FindingWords.of(finding, words)),
                        doubt.evidence().stream().map(each -> unsure(each, words, themes)))
                .distinct()
                .toList();
    }

    private static String unsure(Evidence evidence, Words words, ThemeNames themes) {
        String value = evidence.value();
        String what = value.startsWith("theme:")
                ? words.text("derived.themes") + " «" + themes.of(value.substring("theme:".length()), words) + "»"
                : words.find("derived." + value).orElse(value);
        return words.text("review.unsure", what, Math.round(evidence.confidence() * 100));
    }
}
