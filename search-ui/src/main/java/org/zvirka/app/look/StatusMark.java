package org.zvirka.app.look;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.app.words.Words;

/** A measure's completion: an icon of its own shape, a colour and the word. */
public final class StatusMark extends Span {

    public StatusMark(Completion status, Words words) {
        addClassNames("status", style(status));
        add(new Icon(icon(status)), new Span(words.name("status", status)));
    }

    /** Name of the icon in the sprite. */
    public static String icon(Completion status) {
        return "status-" + status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Name of the style class that colours it. */
    public static String style(Completion status) {
        return icon(status);
    }
}
