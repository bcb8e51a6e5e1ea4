package org.zvirka.index;

import java.util.List;
import org.zvirka.index.correction.Event;
import org.zvirka.ingest.document.DocumentId;

/** What people changed: events, never overwritten, replayed whenever a document is read again. */
public interface Corrections {

    /**
     * Appends an event and applies it to what searches find.
     *
     * @throws IllegalArgumentException where the event fits nothing; it is not kept then
     */
    void add(Event event);

    /** Events about a document, oldest first. */
    List<Event> of(DocumentId document);

    /** Events about names in all documents, oldest first. */
    List<Event> everywhere();

    /** Documents with events, in the order of their first, also those that are in the archive no more. */
    List<DocumentId> documents();
}
