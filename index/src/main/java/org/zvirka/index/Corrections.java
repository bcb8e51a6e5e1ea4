package org.zvirka.index;

import java.time.Instant;
import java.util.List;
import org.zvirka.ingest.document.DocumentId;

/** What people changed: events, never overwritten, replayed whenever a document is read again. */
public interface Corrections {

    /** Appends an event and applies it to what searches find. */
    void add(Event event);

    /** Events of a document, oldest first. */
    List<Event> of(DocumentId document);

    /**
     * One change.
     *
     * @param target measure id, or empty for a fact of the document
     * @param field the field's name in the JSON of {@code extract}
     * @param before JSON of the old value
     * @param after JSON of the new value
     */
    record Event(
            DocumentId document, String target, String field, String before, String after, String author, Instant at) {}
}
