package org.zvirka.app.search;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.zvirka.app.look.LongList;
import org.zvirka.app.words.Words;
import org.zvirka.index.Hit;

/** The list of hits: fetched as it is scrolled, walked with the arrow keys. */
final class Results extends LongList<Hit> {

    private @Nullable Hit focused;

    /**
     * @param open a hit was chosen by a click or Enter
     * @param walk the arrows moved to a hit
     * @param leave Esc was pressed
     */
    Results(HitRow row, Words words, Consumer<Hit> open, Consumer<Hit> walk, Runnable leave) {
        super(words.text("results.label"), row.renderer());
        addClassName("results");
        setId("results");
        setPageSize(Pages.PAGE);
        addItemClickListener(event -> open.accept(event.getItem()));
        addCellFocusListener(event -> event.getItem().ifPresent(hit -> {
            focused = hit;
            walk.accept(hit);
        }));
        getElement()
                .addEventListener("keydown", event -> {
                    if (focused != null) {
                        open.accept(focused);
                    }
                })
                .setFilter("event.key === 'Enter'");
        getElement()
                .addEventListener("keydown", event -> leave.run())
                .setFilter("event.key === '" + Key.ESCAPE.getKeys().getFirst() + "'");
    }

    void show(Pages pages) {
        focused = null;
        setItems(new CallbackDataProvider<Hit, Void>(
                query -> pages.fetch(query.getOffset(), query.getLimit()), query -> 0, hit -> hit.measure()
                        .id()));
        getLazyDataView().setItemCountUnknown();
        scrollToStart();
    }

    /** Puts the keyboard on the hit it was on last, else on the first; a grid itself does not take it. */
    void takeFocus() {
        getElement()
                .executeJs("setTimeout(() => { const rows = this.shadowRoot && this.shadowRoot.getElementById('items');"
                        + " const cell = rows && (rows.querySelector('td[tabindex=\"0\"]') || rows.querySelector('td'));"
                        + " if (cell) cell.focus(); }, 100)");
    }

    /** Marks the open measure's row. */
    void mark(String measure) {
        setPartNameGenerator(hit -> hit.measure().id().value().equals(measure) ? "open" : null);
    }
}
