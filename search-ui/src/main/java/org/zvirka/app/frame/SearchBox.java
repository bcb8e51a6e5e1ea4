package org.zvirka.app.frame;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import java.util.function.BiConsumer;
import org.zvirka.app.look.Icon;
import org.zvirka.app.words.Words;
import org.zvirka.index.MeasureSearch;

/** The one search box. Tells what was typed after a pause, and Enter; completes words from the archive. */
final class SearchBox extends Div {

    /** Long enough to finish a word, short enough to feel immediate. */
    private static final int PAUSE_MILLIS = 300;

    private static final int SUGGESTIONS = 8;
    private static final int LEAST_TYPED = 2;
    /** A longer query is a mistake of pasting; the archive has its own limit besides. */
    private static final int LONGEST = 1000;

    private final Input input = new Input();
    private final Element list = new Element("datalist");
    private final MeasureSearch search;

    /**
     * @param listener gets the words and whether Enter was pressed
     */
    SearchBox(Words words, MeasureSearch search, BiConsumer<String, Boolean> listener) {
        this.search = search;
        addClassName("search-box");
        getElement().setAttribute("role", "search");
        input.setId("query");
        input.setType("search");
        input.setPlaceholder(words.text("search.placeholder"));
        input.getElement()
                .setAttribute("aria-label", words.text("search.label"))
                .setAttribute("list", "suggestions")
                .setAttribute("autocomplete", "off")
                .setAttribute("spellcheck", "false")
                .setAttribute("maxlength", String.valueOf(LONGEST));
        list.setAttribute("id", "suggestions");
        input.setValueChangeMode(ValueChangeMode.LAZY);
        input.setValueChangeTimeout(PAUSE_MILLIS);
        input.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                suggest(event.getValue());
                listener.accept(event.getValue(), false);
            }
        });
        input.getElement()
                .addEventListener(
                        "keydown",
                        event -> listener.accept(
                                event.getEventData().get("element.value").asString(), true))
                .setFilter("event.key === 'Enter'")
                .addEventData("element.value");
        Div hint = new Div("/");
        hint.addClassName("key-hint");
        hint.getElement().setAttribute("aria-hidden", "true");
        add(new Icon("search"), input, hint);
        getElement().appendChild(list);
    }

    void show(String query) {
        if (!input.getValue().equals(query)) {
            input.setValue(query);
        }
    }

    private void suggest(String typed) {
        list.removeAllChildren();
        if (typed.strip().length() < LEAST_TYPED) {
            return;
        }
        search.suggest(typed, SUGGESTIONS)
                .forEach(each -> list.appendChild(new Element("option").setAttribute("value", each.text())));
    }
}
