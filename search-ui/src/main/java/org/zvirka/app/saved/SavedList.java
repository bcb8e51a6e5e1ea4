package org.zvirka.app.saved;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.zvirka.app.look.Buttons;
import org.zvirka.app.selection.Selection;
import org.zvirka.app.words.Words;

/** The saved searches, each with what is new in it. Nothing where there are none. */
public final class SavedList extends Section {

    private final SavedSearches searches;
    private final News news;
    private final Words words;

    public SavedList(SavedSearches searches, News news, Words words) {
        this.searches = searches;
        this.news = news;
        this.words = words;
        addClassName("saved");
        fill();
    }

    private void fill() {
        removeAll();
        setVisible(!searches.all().isEmpty());
        UnorderedList list = new UnorderedList();
        searches.all().forEach(each -> list.add(item(each)));
        add(new H2(words.text("saved.title")), list);
    }

    private ListItem item(SavedSearch search) {
        Anchor open = link(search, search.selection(), search.name());
        long fresh = news.since(search.selection(), search.seen());
        String said = fresh == 0 ? words.text("saved.nothingNew") : words.text("saved.new", words.number(fresh));
        Component what = news.narrowed(search.selection(), search.seen())
                .<Component>map(narrowed -> link(search, narrowed, said))
                .orElseGet(() -> new Span(said));
        what.addClassName(fresh == 0 ? "place" : "saved-new");
        Anchor feed = new Anchor("/feed?" + search.address(), words.text("saved.feed"));
        feed.setRouterIgnore(true);
        NativeButton remove = Buttons.quiet(words.text("saved.remove"), () -> {
            searches.remove(search.id());
            fill();
        });
        remove.setAriaLabel(words.text("saved.remove") + ": " + search.name());
        feed.setAriaLabel(words.text("saved.feed") + ": " + search.name());
        return new ListItem(open, what, feed, remove);
    }

    /** Whoever follows it has seen what is new. */
    private Anchor link(SavedSearch search, Selection selection, String text) {
        Anchor link = new Anchor("/search?" + selection.address(), text);
        link.setRouterIgnore(false);
        link.getElement().addEventListener("click", event -> searches.seen(search.id()));
        return link;
    }
}
