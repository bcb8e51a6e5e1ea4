package org.zvirka.app.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zvirka.index.Corrections;
import org.zvirka.index.Hit;
import org.zvirka.ingest.document.DocumentId;

/** Which fields of a measure people corrected. Remembers the documents met last; used by one thread. */
final class CorrectedFields {

    private static final int REMEMBERED = 256;

    private final Corrections corrections;
    private final Map<DocumentId, List<Corrections.Event>> events = new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<DocumentId, List<Corrections.Event>> eldest) {
            return size() > REMEMBERED;
        }
    };

    CorrectedFields(Corrections corrections) {
        this.corrections = corrections;
    }

    List<String> of(Hit hit) {
        String measure = hit.measure().id().value();
        return events.computeIfAbsent(hit.plan().id(), corrections::of).stream()
                .filter(event -> event.target().equals(measure))
                .map(Corrections.Event::field)
                .distinct()
                .toList();
    }
}
