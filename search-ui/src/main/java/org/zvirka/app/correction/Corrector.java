package org.zvirka.app.correction;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zvirka.analysis.json.PlanJson;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.index.Archive;
import org.zvirka.index.Corrections.Event;
import org.zvirka.ingest.document.DocumentId;
import tools.jackson.databind.JsonNode;

/** Records what people change. Safe for use by several threads. */
@Component
public final class Corrector {

    private final Archive archive;
    private final Clock clock = Clock.systemUTC();

    Corrector(Archive archive) {
        this.archive = archive;
    }

    /**
     * Gives a field of a measure another value; the value it has already confirms it.
     *
     * @param field name in the JSON of {@code extract}
     * @throws IllegalArgumentException where the field cannot hold the value
     */
    public void change(DocumentId document, Measure measure, String field, JsonNode after, String author) {
        String before = PlanJson.toTree(measure).path(field).toString();
        archive.corrections()
                .add(new Event(
                        document, measure.id().value(), field, before, after.toString(), author, clock.instant()));
    }

    /** Says that a measure was looked at and is right as it is. */
    public void confirm(DocumentId document, Measure measure, String author) {
        change(document, measure, "status", PlanJson.toTree(measure).path("status"), author);
    }

    /** Takes a change back by another event that restores what was there before. */
    public void undo(Event event, String author) {
        archive.corrections()
                .add(new Event(
                        event.document(),
                        event.target(),
                        event.field(),
                        event.after(),
                        event.before(),
                        author,
                        clock.instant()));
    }

    /**
     * Gives a fact of a document another value.
     *
     * @throws IllegalArgumentException where the field cannot hold the value
     */
    public void changeDocument(DocumentId document, String field, JsonNode before, JsonNode after, String author) {
        archive.corrections()
                .add(new Event(document, "", field, before.toString(), after.toString(), author, clock.instant()));
    }

    /** Events about one measure, oldest first. */
    public List<Event> of(DocumentId document, MeasureId measure) {
        return archive.corrections().of(document).stream()
                .filter(event -> event.target().equals(measure.value()))
                .toList();
    }

    /** Events about the document's own facts, oldest first. */
    public List<Event> ofDocument(DocumentId document) {
        return archive.corrections().of(document).stream()
                .filter(event -> event.target().isEmpty())
                .toList();
    }
}
