package org.zvirka.app.documents;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.io.File;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.zvirka.app.intake.IntakeQueue;
import org.zvirka.app.look.Buttons;
import org.zvirka.app.look.Icon;
import org.zvirka.app.words.Words;
import org.zvirka.index.Ledger;
import org.zvirka.ingest.Reading;
import org.zvirka.ingest.document.DocumentId;

/** The files sent from this tab: waiting, being read, what became of each, and how far the whole is. */
final class Waiting extends Div {

    /** There is a page to go to. */
    private static final Set<Ledger.State> OPENED =
            EnumSet.of(Ledger.State.INDEXED, Ledger.State.DUPLICATE, Ledger.State.NO_TABLE);

    private static final long PAUSE_MILLIS = 1000;

    private final Words words;
    private final IntakeQueue queue;
    private final Runnable changed;
    private final UnorderedList list = new UnorderedList();
    private final Span summary = new Span();
    private final com.vaadin.flow.dom.Element bar = new com.vaadin.flow.dom.Element("progress");
    private final NativeButton cancelAll;
    private final List<IntakeQueue.Ticket> tickets = new ArrayList<>();
    private volatile int sent;
    private volatile int ended;
    private volatile boolean watching;

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
        watch(UI.getCurrent());
    }

    /** Reads once more what the archive keeps the bytes of. */
    void again(DocumentId id, String name) {
        Line line = begin(name);
        line.cancellable(queue.again(id, name, new Telling(UI.getCurrent(), line)));
        watch(UI.getCurrent());
    }

    /** Looks how far the file under way is, as long as there is one and the page is open. */
    private void watch(UI ui) {
        if (watching) {
            return;
        }
        watching = true;
        Thread.ofVirtual().name("upload-watch").start(() -> {
            try {
                while (ui.isAttached() && ended < sent) {
                    Thread.sleep(PAUSE_MILLIS);
                    ui.accessLater(this::look, () -> {}).run();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                watching = false;
            }
        });
    }

    private void look() {
        list.getChildren().map(Line.class::cast).forEach(Line::look);
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
        private final Span file = new Span();
        private final Span far = new Span();
        private final com.vaadin.flow.dom.Element bar = new com.vaadin.flow.dom.Element("progress");
        private final NativeButton cancel;
        private IntakeQueue.@org.jspecify.annotations.Nullable Ticket ticket;

        Line(String called) {
            addClassName("waiting-line");
            file.setText(called);
            far.addClassName("ledger-about");
            bar.setAttribute("aria-label", words.text("upload.ofFile", called)).setVisible(false);
            name.add(file, far);
            name.getElement().appendChild(bar);
            name.addClassName("ledger-file");
            cancel = Buttons.quiet(words.text("upload.cancel"), () -> {
                if (ticket != null) {
                    ticket.cancel();
                }
            });
            cancel.setAriaLabel(words.text("upload.cancelFile", called));
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
        }

        /** Stage, pages or rows, and how long it has taken so far. */
        void look() {
            if (ticket == null || !cancel.isVisible()) {
                return;
            }
            IntakeQueue.Stage stage = ticket.stage();
            if (stage == IntakeQueue.Stage.WAITING || stage == IntakeQueue.Stage.ENDED) {
                return;
            }
            Reading.Progress at = ticket.progress();
            boolean counted = stage == IntakeQueue.Stage.READING && at.total() > 0;
            bar.setVisible(counted);
            bar.setAttribute("max", String.valueOf(Math.max(1, at.total())));
            bar.setAttribute("value", String.valueOf(at.done()));
            Duration since = Duration.between(ticket.since(), Instant.now());
            say("status-in-progress", words.name("upload.stage", stage));
            String read = stage == IntakeQueue.Stage.READING ? count(at) : "";
            String taken = words.text("upload.elapsed", since.toMinutes(), since.toSecondsPart());
            far.setText(read.isEmpty() ? taken : read + " · " + taken);
        }

        private String count(Reading.Progress at) {
            if (at.total() > 0) {
                int page = Math.min(at.done() + 1, at.total());
                return words.text("upload.page", words.number(page), words.number(at.total()));
            }
            return at.done() > 0 ? words.count("readRows", at.done()) : "";
        }

        void taken(Ledger.Entry entry) {
            ended(entry);
            end();
        }

        Line ended(Ledger.Entry entry) {
            cancel.setVisible(false);
            name.remove(far);
            bar.removeFromParent();
            status.removeAll();
            status.setClassName("status " + LedgerMark.style(entry.state()));
            status.add(new Icon(LedgerMark.icon(entry.state())), new Span(words.name("ledger", entry.state())));
            Div todo = new Div(words.text("ledger.todo." + entry.state()));
            todo.addClassName("ledger-about");
            entry.id().filter(id -> OPENED.contains(entry.state())).ifPresent(id -> {
                Anchor open = new Anchor("/document/" + id, file.getText());
                open.setRouterIgnore(false);
                name.replace(file, open);
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
            name.remove(far);
            bar.removeFromParent();
            boolean cancelled = ticket != null && ticket.isCancelled();
            say(
                    cancelled ? "status-not-reported" : "status-not-done",
                    words.text(cancelled ? "ledger.CANCELLED" : "upload.dropped"));
            end();
        }
    }
}
