package org.zvirka.index.engine;

import java.util.ArrayList;
import java.util.List;
import org.zvirka.index.Corrections;
import org.zvirka.index.correction.Change;
import org.zvirka.index.correction.Event;
import org.zvirka.index.correction.Names;
import org.zvirka.index.correction.Replayed;
import org.zvirka.ingest.document.DocumentId;

/** Checks a correction against what it is about, keeps it, and makes searches see it. */
final class EngineCorrections implements Corrections {

    private final Corrections journal;
    private final EnginePlans plans;

    EngineCorrections(Corrections journal, EnginePlans plans) {
        this.journal = journal;
        this.plans = plans;
    }

    @Override
    public void add(Event event) {
        if (event.document().isPresent()) {
            check(event, event.document().get());
            journal.add(event);
            plans.refresh(event.document().get());
        } else {
            check(event);
            Names before = plans.names();
            journal.add(event);
            plans.refresh(event, before);
        }
    }

    private void check(Event event, DocumentId document) {
        List<Event> events = new ArrayList<>(journal.of(document));
        if (event.change() instanceof Change.Undo undo) {
            checkUndo(undo, events);
        }
        events.add(event);
        Replayed replayed = plans.replay(document, events)
                .orElseThrow(() -> new IllegalArgumentException("no document " + document));
        Replayed.State state = replayed.events().getLast().state();
        if (state != Replayed.State.APPLIES) {
            throw new IllegalArgumentException("nothing in " + document + " fits the change: " + event.change());
        }
    }

    private void check(Event event) {
        switch (event.change()) {
            case Change.Names names -> {}
            case Change.Undo undo -> checkUndo(undo, journal.everywhere());
            case Change.MeasureField field -> throw ofDocument(field);
            case Change.DocumentField field -> throw ofDocument(field);
            case Change.Split split -> throw ofDocument(split);
            case Change.Merge merge -> throw ofDocument(merge);
            case Change.Drop drop -> throw ofDocument(drop);
            case Change.Add add -> throw ofDocument(add);
            case Change.Role role -> throw ofDocument(role);
        }
    }

    private static IllegalArgumentException ofDocument(Change change) {
        return new IllegalArgumentException("a change of a document names it: " + change);
    }

    private static void checkUndo(Change.Undo undo, List<Event> events) {
        if (events.stream().noneMatch(event -> event.id().equals(undo.event()))) {
            throw new IllegalArgumentException("no event to take back: " + undo.event());
        }
    }

    @Override
    public List<Event> of(DocumentId document) {
        return journal.of(document);
    }

    @Override
    public List<Event> everywhere() {
        return journal.everywhere();
    }

    @Override
    public List<DocumentId> documents() {
        return journal.documents();
    }
}
