package org.zvirka.app.compare;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.zvirka.analysis.compare.DeadlineChange;
import org.zvirka.analysis.compare.FigurePair;
import org.zvirka.analysis.compare.Link;
import org.zvirka.app.words.Words;

/** What stands beside a linked pair: how sure the link is and why, what became of the deadline, figures side by side. */
record LinkNotes(Words words) {

    NativeDetails why(Link link) {
        Div reasons = new Div();
        reasons.addClassName("reasons");
        for (Link.Reason reason : link.reasons()) {
            String effect = (reason.effect() >= 0 ? "+" : "−") + percent(Math.abs(reason.effect()));
            String named = words.text("compare.reason." + reason.feature());
            String which = reason.words().isEmpty() ? "" : ": " + String.join(", ", reason.words());
            reasons.add(new Div(new Span(effect), new Span(" " + named + which)));
        }
        String summary = link.decision() == Link.Decision.CONFIRMED
                ? words.text("compare.confirmed")
                : words.text("compare.alike", percent(link.score()));
        NativeDetails details = new NativeDetails(summary, reasons);
        details.addClassName("why");
        return details;
    }

    private static String percent(double value) {
        return Math.round(value * 100) + "\u00a0%";
    }

    Span deadline(DeadlineChange change) {
        String key = "compare.deadline." + change.kind().name().toLowerCase(Locale.ROOT);
        String text =
                switch (change.kind()) {
                    case NONE -> "";
                    case SAME -> words.text(key, change.after());
                    case LATER, EARLIER ->
                        words.text(key, change.before(), change.after(), words.number(Math.abs(change.days())));
                    case REWORDED -> words.text(key, change.before(), change.after());
                    case ADDED -> words.text(key, change.after());
                    case REMOVED -> words.text(key, change.before());
                };
        Span span = new Span(text);
        span.addClassName(
                change.kind() == DeadlineChange.Kind.LATER || change.kind() == DeadlineChange.Kind.EARLIER
                        ? "moved-deadline"
                        : "quiet");
        return span;
    }

    Div figure(FigurePair pair) {
        Div line = new Div();
        line.setText(words.text(
                "compare.figure",
                number(pair.planned().value()),
                number(pair.reported().value()),
                pair.planned().unit()));
        if (pair.reported().value() < pair.planned().value()) {
            line.addClassName("less");
        }
        return line;
    }

    private String number(double value) {
        return value == Math.rint(value) ? words.number((long) value) : String.valueOf(value);
    }
}
