package org.zvirka.app.look;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.dom.ElementFactory;
import java.util.List;

/** Text with its matched words in {@code <mark>}; the text itself is never read as markup. */
public final class MarkedText extends Span {

    public MarkedText(List<Snippet.Segment> segments) {
        segments.forEach(each -> getElement().appendChild(node(each)));
    }

    private static Element node(Snippet.Segment segment) {
        return segment.marked()
                ? new Element("mark").setText(segment.text())
                : ElementFactory.createSpan(segment.text());
    }
}
