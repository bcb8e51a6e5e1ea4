package org.zvirka.app.saved;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.zvirka.app.look.Buttons;
import org.zvirka.app.look.Icon;
import org.zvirka.app.selection.Selection;
import org.zvirka.app.words.Words;

/** Gives the search shown a name, where it has something to ask; and the address of its feed. */
public final class SaveRow extends Div {

    private final SavedSearches searches;
    private final Words words;
    private final NativeButton open;
    private final Anchor feed = new Anchor();
    private final Anchor export = new Anchor();
    private final Div form = new Div();
    private final Input name = new Input();
    private final Span said = new Span();
    private Selection selection = Selection.EVERYTHING;

    public SaveRow(SavedSearches searches, Words words) {
        this.searches = searches;
        this.words = words;
        addClassName("save-row");
        open = Buttons.labelled("save", words.text("saved.save"), this::ask);
        open.setId("save-search");
        feed.add(new Icon("feed"), new Span(words.text("saved.feed")));
        feed.addClassName("button");
        feed.setRouterIgnore(true);
        feed.setId("feed");
        export.add(new Icon("export"), new Span(words.text("export.button")));
        export.addClassName("button");
        export.setRouterIgnore(false);
        export.setId("export");
        name.setType("text");
        name.setPlaceholder(words.text("saved.name"));
        name.setId("search-name");
        name.getElement()
                .setAttribute("aria-label", words.text("saved.name"))
                .setAttribute("maxlength", String.valueOf(SavedSearch.LONGEST_NAME));
        said.getElement().setAttribute("role", "status");
        said.addClassName("copied-note");
        NativeButton keep = Buttons.labelled("status-done", words.text("saved.keep"), this::keep);
        keep.setId("keep-search");
        name.getElement().addEventListener("keydown", event -> keep()).setFilter("event.key === 'Enter'");
        name.getElement()
                .addEventListener("keydown", event -> {
                    form.setVisible(false);
                    open.getElement().executeJs("this.focus()");
                })
                .setFilter("event.key === 'Escape'");
        form.add(name, keep);
        form.addClassName("save-form");
        form.setVisible(false);
        add(open, feed, export, form, said);
    }

    /** The search shown now. */
    public void show(Selection shown) {
        selection = shown;
        boolean asks = !shown.query().isBlank() || !shown.filters().isEmpty();
        setVisible(asks);
        form.setVisible(false);
        said.setText("");
        name.setValue(shown.query());
        feed.setHref("/feed?" + shown.address());
        export.setHref("/export?" + shown.address());
    }

    private void ask() {
        form.setVisible(!form.isVisible());
        if (form.isVisible()) {
            name.getElement().executeJs("this.focus(); this.select()");
        }
    }

    private void keep() {
        if (name.getValue().isBlank()) {
            said.setText(words.text("saved.nameMissing"));
            return;
        }
        boolean kept = searches.add(name.getValue(), selection);
        form.setVisible(!kept);
        said.setText(words.text(kept ? "saved.kept" : "saved.tooMany"));
    }
}
