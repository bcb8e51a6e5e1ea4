package org.zvirka.app.correction;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zvirka.analysis.json.PlanJson;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.index.Archive;
import org.zvirka.index.Ledger;
import org.zvirka.index.correction.Change;
import org.zvirka.index.correction.Event;
import org.zvirka.index.correction.MeasureRef;
import org.zvirka.index.correction.Names;
import org.zvirka.index.correction.Replayed;
import org.zvirka.index.correction.Replayed.Standing;
import org.zvirka.index.intake.Intake;
import org.zvirka.index.intake.Progress;
import org.zvirka.ingest.document.DocumentId;
import tools.jackson.databind.JsonNode;

/** Records what people change. Safe for use by several threads. */
@Component
public final class Corrector {

    private final Archive archive;
    private final Intake intake;
    private final Clock clock = Clock.systemUTC();

    Corrector(Archive archive, Intake intake) {
        this.archive = archive;
        this.intake = intake;
    }

    /**
     * Gives a field of a measure another value; the value it has already confirms it.
     *
     * @param field name in the JSON of {@code extract}
     * @throws IllegalArgumentException where the field cannot hold the value
     */
    public void change(DocumentId document, Measure measure, String field, JsonNode after, String author) {
        String before = PlanJson.toTree(measure).path(field).toString();
        add(document, new Change.MeasureField(MeasureRef.of(measure), field, before, after.toString()), author);
    }

    /** Says that a measure was looked at and is right as it is. */
    public void confirm(DocumentId document, Measure measure, String author) {
        change(document, measure, "status", PlanJson.toTree(measure).path("status"), author);
    }

    /**
     * Changes a document in any other way.
     *
     * @throws IllegalArgumentException where the change fits nothing
     */
    public void add(DocumentId document, Change change, String author) {
        archive.corrections().add(Event.of(document, change, author, clock.instant()));
    }

    /** Changes a name in all documents. */
    public void rename(Change.Names change, String author) {
        archive.corrections().add(Event.everywhere(change, author, clock.instant()));
    }

    /** Takes a change back, by another event. */
    public void undo(Event event, String author) {
        Change.Undo undo = new Change.Undo(event.id());
        archive.corrections().add(new Event(event.document(), undo, author, clock.instant()));
    }

    /** Events about one measure, oldest first, each with what became of it. */
    public List<Standing> of(DocumentId document, MeasureId measure) {
        return of(document).stream()
                .filter(standing -> standing.measures().contains(measure)
                        || standing.event().change().measures().stream()
                                .map(MeasureRef::id)
                                .anyMatch(measure::equals))
                .toList();
    }

    /** All events about a document, oldest first, each with what became of it; without those that take others back. */
    public List<Standing> of(DocumentId document) {
        return archive.plans().replayed(document).map(Replayed::events).orElse(List.of()).stream()
                .filter(standing -> !(standing.event().change() instanceof Change.Undo))
                .toList();
    }

    /** What became of a measure that people merged or took out; empty for one that no change is about. */
    public Optional<Whereabouts> whereabouts(MeasureId measure) {
        for (DocumentId document : archive.corrections().documents()) {
            boolean about = archive.corrections().of(document).stream()
                    .flatMap(event -> event.change().measures().stream())
                    .anyMatch(each -> each.id().equals(measure));
            if (about) {
                return Optional.of(new Whereabouts(document, Whereabouts.follow(measure, of(document))));
            }
        }
        return Optional.empty();
    }

    /** The document with everything that holds. */
    Optional<Plan> plan(DocumentId document) {
        return archive.plans().plan(document);
    }

    /** Changes of names that hold, oldest first. */
    public List<Event> renames() {
        Names names = names();
        return archive.corrections().everywhere().stream()
                .filter(event -> event.change() instanceof Change.Names change
                        && change.as().equals(names.all(change.kind()).get(change.name())))
                .toList();
    }

    /** What names are to be. */
    public Names names() {
        return Names.of(archive.corrections().everywhere());
    }

    /**
     * Reads a document again from its original, with everything people said of it; blocks while it does.
     *
     * @return the row of the ledger it got; empty where its bytes are not kept
     */
    public Optional<Ledger.Entry> readAgain(DocumentId document) throws InterruptedException {
        return intake.again(document, Progress.Listener.NONE);
    }
}
