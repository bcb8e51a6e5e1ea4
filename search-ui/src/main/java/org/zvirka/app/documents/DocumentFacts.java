package org.zvirka.app.documents;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.app.look.StatusMark;
import org.zvirka.app.measure.Facts;
import org.zvirka.app.words.ApprovalWords;
import org.zvirka.app.words.Words;

/** What the document says of itself, and how its measures stand, each count a way into search. */
final class DocumentFacts extends Div {

    DocumentFacts(Plan plan, Words words) {
        addClassName("document-facts");
        Facts facts = new Facts();
        facts.line(words.text("filter.BODY"), plan.body().isEmpty() ? words.text("body.unknown") : plan.body());
        facts.line(words.text("document.bodyAlso"), String.join("; ", plan.bodyAlso()));
        facts.line(
                words.text("filter.KIND"),
                words.name("kind", plan.kind()) + " " + words.period(plan.yearFrom(), plan.yearTo()));
        plan.approval().ifPresent(act -> facts.line(words.text("document.approval"), new ApprovalWords(words).of(act)));
        facts.line(words.text("filter.DOCUMENT"), plan.file());
        if (!plan.measures().isEmpty()) {
            facts.line(words.text("document.measures"), counts(plan, words));
        }
        add(facts);
    }

    private static Div counts(Plan plan, Words words) {
        Map<Completion, Integer> counts = new EnumMap<>(Completion.class);
        plan.measures().forEach(measure -> counts.merge(measure.status(), 1, Integer::sum));
        Div line = new Div(new Span(words.count("measures", plan.measures().size())));
        line.addClassName("status-counts");
        counts.forEach((status, number) -> {
            Anchor link = new Anchor("/search?document=" + plan.id() + "&status=" + status.name(), "");
            link.setRouterIgnore(false);
            link.add(new StatusMark(status, words), new Span(" " + words.number(number)));
            line.add(link);
        });
        return line;
    }
}
