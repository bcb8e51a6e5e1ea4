package org.zvirka.app.documents;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.zvirka.app.correction.Corrector;
import org.zvirka.app.look.Buttons;
import org.zvirka.app.look.Icon;
import org.zvirka.app.words.Words;
import org.zvirka.index.Ledger;
import org.zvirka.ingest.document.DocumentId;

/** Reads one document again, off the thread that serves the page, and says what became of it. */
final class Rereading extends Span {

    private final DocumentId document;
    private final Corrector corrector;
    private final Words words;
    private final Runnable done;
    private final Span said = new Span();
    private final NativeButton button;

    /** @param done called on the page's thread when the document has been read */
    Rereading(DocumentId document, Corrector corrector, Words words, Runnable done) {
        this.document = document;
        this.corrector = corrector;
        this.words = words;
        this.done = done;
        addClassName("rereading");
        said.getElement().setAttribute("role", "status");
        button = Buttons.labelled("history", words.text("document.readAgain"), this::start);
        button.setId("read-again");
        button.getElement().setAttribute("title", words.text("document.readAgainWhy"));
        add(button, said);
    }

    void start() {
        UI ui = UI.getCurrent();
        button.setEnabled(false);
        say("status-in-progress", words.text("source.reading"));
        Thread.ofVirtual().name("read-again").start(() -> {
            try {
                Optional<Ledger.Entry> row = corrector.readAgain(document);
                ui.accessLater(() -> end(row), () -> {}).run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void end(Optional<Ledger.Entry> row) {
        button.setEnabled(true);
        if (row.isEmpty()) {
            say("status-not-done", words.text("document.noOriginal"));
            return;
        }
        Ledger.State state = row.get().state();
        if (state == Ledger.State.INDEXED || state == Ledger.State.NO_TABLE) {
            done.run();
        } else {
            say(LedgerMark.style(state), words.text("ledger.todo." + state));
        }
    }

    private void say(String style, String text) {
        said.removeAll();
        said.setClassName("status " + style);
        said.add(new Icon(style), new Span(text));
    }
}
