package org.zvirka.app.measure;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.zvirka.app.look.StatusMark;
import org.zvirka.app.words.Words;
import org.zvirka.index.Hit;
import org.zvirka.index.MeasureSearch;

/** Measures that say nearly the same, other bodies' among them; looked for when it is opened. */
final class SimilarMeasures extends NativeDetails {

    private static final int MOST = 8;

    private final Hit hit;
    private final MeasureSearch search;
    private final Words words;
    private final Div place = new Div();

    SimilarMeasures(Hit hit, MeasureSearch search, Words words) {
        this.hit = hit;
        this.search = search;
        this.words = words;
        addClassNames("correct", "similar");
        setId("similar");
        setSummaryText(words.text("similar.title"));
        setContent(place);
        addToggleListener(event -> {
            if (event.isOpened() && place.getComponentCount() == 0) {
                look();
            }
        });
    }

    private void look() {
        place.add(new Paragraph(words.text("similar.looking")));
        UI ui = UI.getCurrent();
        Thread.ofVirtual().name("similar").start(() -> {
            List<Hit> like = search.similar(hit.measure().id(), MOST);
            ui.accessLater(() -> show(like), () -> {}).run();
        });
    }

    private void show(List<Hit> like) {
        place.removeAll();
        if (like.isEmpty()) {
            place.add(new Paragraph(words.text("similar.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("history");
        like.forEach(each -> list.add(line(each)));
        place.add(list);
    }

    private ListItem line(Hit other) {
        String body = other.plan().body().isEmpty()
                ? words.text("body.unknown")
                : other.plan().body();
        Span which = new Span(body + " · " + words.name("kind", other.plan().kind()) + " "
                + words.period(other.plan().yearFrom(), other.plan().yearTo())
                + (other.measure().number().isEmpty()
                        ? ""
                        : " · " + other.measure().number())
                + " · " + words.text("similar.share", Math.round(other.score() * 100)));
        which.addClassName("place");
        Anchor text =
                new Anchor("/measure/" + other.measure().id(), other.measure().text());
        text.setRouterIgnore(false);
        return new ListItem(new StatusMark(other.measure().status(), words), which, new Div(text));
    }
}
