package org.zvirka.app.documents;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.io.File;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.zvirka.app.intake.IntakeQueue;
import org.zvirka.app.look.Buttons;
import org.zvirka.app.look.Icon;
import org.zvirka.app.words.Words;
import org.zvirka.index.Ledger;
import org.zvirka.ingest.document.DocumentId;

/** The files sent from this tab: waiting, being read, what became of each, and how far the whole is. */
final class Waiting extends Div {

    /** There is a page to go to. */
    private static final Set<Ledger.State> OPENED =
            EnumSet.of(Ledger.State.INDEXED, Ledger.State.DUPLICATE, Ledger.State.NO_TABLE);

    private final Words words;
    private final IntakeQueue queue;
    private final Runnable changed;
    private final UnorderedList list = new UnorderedList();
    private final Span summary = new Span();
    private final com.vaadin.flow.dom.Element bar = new com.vaadin.flow.dom.Element("progress");
    private final NativeButton cancelAll;
    private final List<IntakeQueue.Ticket> tickets = new ArrayList<>();
    private int sent;
    private int ended;

    /**
     * @param changed called when a file has got its row in the ledger
     */
    Waiting(Words words, IntakeQueue queue, Runnable changed) {
        this.words = words;
        this.queue = queue;
        this.changed = changed;
        addClassName("waiting");
        summary.getElement().setAttribute("role", "status");
        summary.setId("upload-summary");
        bar.setAttribute("aria-label", words.text("upload.whole"));
        Div head = new Div(summary);
        head.addClassName("waiting-head");
        head.getElement().appendChild(bar);
        cancelAll = Buttons.quiet(words.text("upload.cancelAll"), () -> {
            tickets.forEach(IntakeQueue.Ticket::cancel);
            tickets.clear();
        });
        cancelAll.setId("cancel-all");
        head.add(cancelAll);
        add(head, list);
        setVisible(false);
    }

    void add(String name, File copy) {
        Line line = begin(name);
        line.cancellable(queue.add(copy.toPath(), name, new Telling(UI.getCurrent(), line)));
    }

    /** Reads once more what the archive keeps the bytes of. */
    void again(DocumentId id, String name) {
        Line line = begin(name);
        line.cancellable(queue.again(id, name, new Telling(UI.getCurrent(), line)));
    }

    private Line begin(String name) {
        Line line = new Line(name);
        list.add(line);
        sent++;
        progress();
        return line;
    }

    /** Tells a line what the reading thread says. */
    private final class Telling implements IntakeQueue.Watcher {

        private final UI ui;
        private final Line line;

        Telling(UI ui, Line line) {
            this.ui = ui;
            this.line = line;
        }

        @Override
        public void reading() {
            tell(() -> line.say("status-in-progress", words.text("upload.reading")));
        }

        @Override
        public void member(Ledger.Entry entry) {
            tell(() -> list.add(new Line(entry.file()).ended(entry)));
        }

        @Override
        public void taken(Ledger.Entry entry) {
            tell(() -> line.taken(entry));
        }

        @Override
        public void dropped() {
            tell(line::dropped);
        }

        private void tell(com.vaadin.flow.function.SerializableRunnable what) {
            ui.accessLater(what, () -> {}).run();
        }
    }

    private void end() {
        ended++;
        progress();
        changed.run();
    }

    private void progress() {
        setVisible(true);
        bar.setAttribute("max", String.valueOf(sent));
        bar.setAttribute("value", String.valueOf(ended));
        cancelAll.setVisible(sent - ended > 1);
        summary.setText(words.text("upload.summary", words.number(ended), words.count("ofFiles", sent)));
    }

    /** One file: its name and what is happening to it. */
    private final class Line extends ListItem {

        private final Span status = new Span();
        private final Div name = new Div();
        private final NativeButton cancel;
        private IntakeQueue.@org.jspecify.annotations.Nullable Ticket ticket;

        Line(String file) {
            addClassName("waiting-line");
            name.setText(file);
            name.addClassName("ledger-file");
            cancel = Buttons.quiet(words.text("upload.cancel"), () -> {
                if (ticket != null) {
                    ticket.cancel();
                }
            });
            cancel.setAriaLabel(words.text("upload.cancelFile", file));
            add(status, name, cancel);
            say("status-not-reported", words.text("upload.waiting"));
        }

        void cancellable(IntakeQueue.Ticket newTicket) {
            ticket = newTicket;
            tickets.add(newTicket);
        }

        void say(String style, String text) {
            status.removeAll();
            status.setClassName("status " + style);
            status.add(new Icon(style), new Span(text));
            if (style.equals("status-in-progress")) {
                cancel.setVisible(false);
            }
        }

        void taken(Ledger.Entry entry) {
            ended(entry);
            end();
        }

        Line ended(Ledger.Entry entry) {
            cancel.setVisible(false);
            status.removeAll();
            status.setClassName("status " + LedgerMark.style(entry.state()));
            status.add(new Icon(LedgerMark.icon(entry.state())), new Span(words.name("ledger", entry.state())));
            Div todo = new Div(words.text("ledger.todo." + entry.state()));
            todo.addClassName("ledger-about");
            entry.id().filter(id -> OPENED.contains(entry.state())).ifPresent(id -> {
                Anchor open = new Anchor("/document/" + id, name.getText());
                open.setRouterIgnore(false);
                name.removeAll();
                name.add(open);
            });
            name.add(todo);
            entry.id()
                    .filter(id -> entry.state().isFailure())
                    .filter(id -> entry.state() != Ledger.State.EMPTY && entry.state() != Ledger.State.NO_TABLE)
                    .ifPresent(id -> name.add(retry(id, entry.file())));
            return this;
        }

        private NativeButton retry(DocumentId id, String file) {
            NativeButton retry = Buttons.quiet(words.text("upload.again"), () -> {});
            retry.setAriaLabel(words.text("upload.again") + ": " + file);
            retry.addClickListener(event -> {
                retry.setVisible(false);
                again(id, file);
            });
            return retry;
        }

        void dropped() {
            cancel.setVisible(false);
            say("status-not-done", words.text("upload.dropped"));
            end();
        }
    }
}
