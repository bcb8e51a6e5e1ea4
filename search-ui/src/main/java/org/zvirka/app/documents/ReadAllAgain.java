package org.zvirka.app.documents;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.zvirka.app.intake.Rereads;
import org.zvirka.app.intake.Rereads.State;
import org.zvirka.app.look.Buttons;
import org.zvirka.app.words.Words;

/** Reads all documents again; asks first, then tells how far it is as long as the page is open. */
final class ReadAllAgain extends Div {

    private static final long PAUSE_MILLIS = 1000;

    private final Rereads rereads;
    private final Words words;
    private final Runnable changed;
    private final Span said = new Span();
    private final Element bar = new Element("progress");
    private final NativeButton start;
    private final NativeButton sure;
    private final NativeButton cancel;
    private boolean watching;

    /** @param changed called when the run has ended */
    ReadAllAgain(Rereads rereads, Words words, Runnable changed) {
        this.rereads = rereads;
        this.words = words;
        this.changed = changed;
        addClassName("read-all");
        said.getElement().setAttribute("role", "status");
        bar.setAttribute("aria-label", words.text("reread.all"));
        start = Buttons.labelled("history", words.text("reread.all"), this::ask);
        start.setId("read-all-again");
        sure = Buttons.quiet(words.text("reread.sure"), this::begin);
        sure.setId("read-all-sure");
        cancel = Buttons.quiet(words.text("upload.cancel"), rereads::cancel);
        add(start, said, sure);
        getElement().appendChild(bar);
        add(cancel);
        sure.setVisible(false);
        cancel.setVisible(false);
        bar.setVisible(false);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        rereads.state().filter(state -> !state.ended()).ifPresent(state -> watch(event.getUI()));
    }

    private void ask() {
        said.setText(words.text("reread.ask"));
        sure.setVisible(true);
    }

    private void begin() {
        rereads.start();
        watch(UI.getCurrent());
    }

    /** Looks once a second while the page is there; the run itself goes on without it. */
    private void watch(UI ui) {
        if (watching) {
            return;
        }
        watching = true;
        rereads.state().ifPresent(this::show);
        Thread.ofVirtual().name("read-all-watch").start(() -> {
            try {
                boolean ended = false;
                while (!ended && ui.isAttached()) {
                    Thread.sleep(PAUSE_MILLIS);
                    State state = rereads.state().orElse(new State(0, 0, 0, true));
                    ended = state.ended();
                    ui.accessLater(() -> show(state), () -> {}).run();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void show(State state) {
        start.setVisible(state.ended());
        sure.setVisible(false);
        cancel.setVisible(!state.ended());
        bar.setVisible(!state.ended());
        bar.setAttribute("max", String.valueOf(state.total()));
        bar.setAttribute("value", String.valueOf(state.done()));
        said.setText(words.text(
                state.ended() ? "reread.done" : "reread.under",
                words.number(state.done()),
                words.count("ofDocuments", state.total()),
                words.number(state.failed())));
        if (state.ended()) {
            watching = false;
            changed.run();
        }
    }
}
