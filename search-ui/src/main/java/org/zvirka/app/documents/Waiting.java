package org.zvirka.app.documents;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.io.File;
import org.zvirka.app.intake.IntakeQueue;
import org.zvirka.app.look.Buttons;
import org.zvirka.app.look.Icon;
import org.zvirka.app.words.Words;
import org.zvirka.index.Ledger;

/** The files sent from this tab: waiting, being read, what became of each, and how far the whole is. */
final class Waiting extends Div {

    private final Words words;
    private final IntakeQueue queue;
    private final Runnable changed;
    private final UnorderedList list = new UnorderedList();
    private final Span summary = new Span();
    private final com.vaadin.flow.dom.Element bar = new com.vaadin.flow.dom.Element("progress");
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
        add(head, list);
        setVisible(false);
    }

    void add(String name, File copy) {
        UI ui = UI.getCurrent();
        Line line = new Line(name);
        list.add(line);
        sent++;
        progress();
        IntakeQueue.Ticket ticket = queue.add(copy.toPath(), name, new IntakeQueue.Watcher() {
            @Override
            public void reading() {
                ui.accessLater(() -> line.say("status-in-progress", words.text("upload.reading")), () -> {})
                        .run();
            }

            @Override
            public void member(Ledger.Entry entry) {
                ui.accessLater(() -> list.add(new Line(entry.file()).ended(entry)), () -> {})
                        .run();
            }

            @Override
            public void taken(Ledger.Entry entry) {
                ui.accessLater(() -> line.taken(entry), () -> {}).run();
            }

            @Override
            public void dropped() {
                ui.accessLater(() -> line.dropped(), () -> {}).run();
            }
        });
        line.cancellable(ticket);
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
            entry.id()
                    .filter(id -> entry.state() == Ledger.State.INDEXED || entry.state() == Ledger.State.DUPLICATE)
                    .ifPresent(id -> {
                        Anchor open = new Anchor("/document/" + id, name.getText());
                        open.setRouterIgnore(false);
                        name.removeAll();
                        name.add(open);
                    });
            name.add(todo);
            return this;
        }

        void dropped() {
            cancel.setVisible(false);
            say("status-not-done", words.text("upload.dropped"));
            end();
        }
    }
}
