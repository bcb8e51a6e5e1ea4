package org.zvirka.app.measure;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.zvirka.analysis.plan.Evidence;
import org.zvirka.app.look.Doubtful;
import org.zvirka.app.look.Icon;
import org.zvirka.app.words.Words;

/** The words a derived value rests on, one click away; doubt is said at once. */
final class Proof extends NativeDetails {

    /** @param confirmed whether a person found the value right, so that nobody is warned of it */
    Proof(List<Evidence> evidence, Words words, boolean confirmed) {
        this(evidence, !confirmed && evidence.stream().anyMatch(Doubtful::is), "proof.why", words);
    }

    /** What a value rested on before a person set another. */
    static Proof ofBefore(List<Evidence> evidence, Words words) {
        return new Proof(evidence, false, "proof.was", words);
    }

    private Proof(List<Evidence> evidence, boolean doubtful, String key, Words words) {
        addClassName("proof");
        Span summary = new Span(words.text(doubtful ? "proof.doubtful" : key));
        if (doubtful) {
            summary.addComponentAsFirst(new Icon("warning"));
            addClassName("doubtful");
        }
        setSummary(summary);
        Div body = new Div();
        for (Evidence each : evidence) {
            Paragraph quote =
                    new Paragraph(each.quote().isBlank() ? words.text("proof.empty") : "«" + each.quote() + "»");
            quote.addClassName("quote");
            Paragraph rule = new Paragraph(words.text(
                    "proof.rule",
                    words.find("field." + each.field()).orElse(each.field()),
                    each.rule(),
                    Math.round(each.confidence() * 100)));
            rule.addClassName("rule");
            body.add(quote, rule);
        }
        setContent(body);
    }
}
