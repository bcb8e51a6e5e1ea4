package org.zvirka.app.saved;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.zvirka.app.look.Buttons;
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
        NativeButton open = Buttons.quiet(search.name(), () -> {
            searches.seen(search.id());
            UI.getCurrent().navigate("search?" + search.address());
        });
        long fresh = news.since(search.selection(), search.seen());
        Span what =
                new Span(fresh == 0 ? words.text("saved.nothingNew") : words.text("saved.new", words.number(fresh)));
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
}
