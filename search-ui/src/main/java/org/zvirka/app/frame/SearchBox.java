package org.zvirka.app.frame;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.zvirka.app.look.Icon;
import org.zvirka.app.words.Words;
import org.zvirka.index.FilterField;
import org.zvirka.index.MeasureSearch;
import org.zvirka.index.MeasureSearch.Suggestion;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The one search box. Tells what was typed after a pause, and Enter; offers words, bodies and parties of the archive. The
 * list of offers and its keys live in the browser ({@code zvirka.js}), so that arrows do not wait for the server.
 */
final class SearchBox extends Div {

    /** Long enough to finish a word, short enough to feel immediate. */
    private static final int PAUSE_MILLIS = 300;

    private static final int SUGGESTIONS = 8;
    private static final int LEAST_TYPED = 2;
    /** A longer query is a mistake of pasting; the archive has its own limit besides. */
    private static final int LONGEST = 1000;

    /** What becomes of what is typed. */
    interface Listener {

        void typed(String query);

        void entered(String query);

        /** A body or party was taken from the offers. */
        void chosen(FilterField field, String value);
    }

    private final Input input = new Input();
    private final MeasureSearch search;
    private final Listener listener;
    private final Words words;
    private List<Suggestion> offered = List.of();
    private String asked = "";

    SearchBox(Words words, MeasureSearch search, Listener listener) {
        this.words = words;
        this.search = search;
        this.listener = listener;
        addClassName("search-box");
        getElement().setAttribute("role", "search");
        input.setId("query");
        input.setType("search");
        input.setPlaceholder(words.text("search.placeholder"));
        input.getElement()
                .setAttribute("role", "combobox")
                .setAttribute("aria-label", words.text("search.label"))
                .setAttribute("aria-autocomplete", "list")
                .setAttribute("aria-expanded", "false")
                .setAttribute("aria-controls", "suggestions")
                .setAttribute("autocomplete", "off")
                .setAttribute("spellcheck", "false")
                .setAttribute("maxlength", String.valueOf(LONGEST));
        listen();
        Div hint = new Div("/");
        hint.addClassName("key-hint");
        hint.getElement().setAttribute("aria-hidden", "true");
        Element list = new Element("ul")
                .setAttribute("id", "suggestions")
                .setAttribute("role", "listbox")
                .setAttribute("aria-label", words.text("suggest.label"))
                .setAttribute("hidden", true);
        add(new Icon("search"), input, hint);
        getElement().appendChild(list);
    }

    private void listen() {
        input.setValueChangeMode(ValueChangeMode.LAZY);
        input.setValueChangeTimeout(PAUSE_MILLIS);
        input.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                listener.typed(event.getValue());
                offer(event.getValue());
            }
        });
        input.getElement()
                .addEventListener(
                        "keydown",
                        event -> listener.entered(
                                event.getEventData().get("element.value").asString()))
                .setFilter("event.key === 'Enter'")
                .addEventData("element.value");
    }

    void show(String query) {
        if (!input.getValue().equals(query)) {
            input.setValue(query);
        }
    }

    /** An offer was taken. */
    @ClientCallable
    void choose(int number) {
        if (number < 0 || number >= offered.size()) {
            return;
        }
        Suggestion taken = offered.get(number);
        switch (taken.kind()) {
            case "body" -> listener.chosen(FilterField.BODY, taken.text());
            case "party" -> listener.chosen(FilterField.PARTY, taken.text());
            default -> {
                show(completed(input.getValue(), taken.text()));
                listener.typed(input.getValue());
            }
        }
    }

    /** Down the list of hits, where no offers are in the way. */
    @ClientCallable
    void down(String query) {
        listener.entered(query);
    }

    /** The typed text with its last word replaced. */
    static String completed(String typed, String term) {
        return typed.replaceFirst("[\\p{L}\\p{M}\\p{N}'’ʼ]+$", Matcher.quoteReplacement(term));
    }

    /** Asked aside, so that the hits do not wait for the offers; an answer to what was typed before is dropped. */
    private void offer(String typed) {
        asked = typed;
        offered = List.of();
        UI ui = UI.getCurrent();
        if (ui == null || typed.strip().length() < LEAST_TYPED) {
            show(List.of(), typed);
            return;
        }
        Thread.ofVirtual().name("suggest").start(() -> {
            List<Suggestion> found = search.suggest(typed, SUGGESTIONS).stream()
                    .filter(each -> !typed.toLowerCase(Locale.ROOT).endsWith(each.text()))
                    .toList();
            ui.accessLater(
                            () -> {
                                if (typed.equals(asked)) {
                                    show(found, typed);
                                }
                            },
                            () -> {})
                    .run();
        });
    }

    private void show(List<Suggestion> found, String typed) {
        offered = found;
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        found.forEach(each -> list.addObject()
                .put("text", each.text())
                .put("kind", words.find("suggest." + each.kind()).orElse("")));
        getElement().executeJs("window.zvirka && window.zvirka.offer(this, $0, $1)", list, typed);
    }
}
