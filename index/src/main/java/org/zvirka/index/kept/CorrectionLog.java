package org.zvirka.index.kept;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;
import org.zvirka.index.Corrections;
import org.zvirka.index.correction.ChangeJson;
import org.zvirka.index.correction.Event;
import org.zvirka.ingest.document.DocumentId;

/** Corrections in memory, written through to wherever they are kept. Safe for use by several threads. */
public final class CorrectionLog implements Corrections {

    private final Map<DocumentId, List<Event>> events = new LinkedHashMap<>();
    private final List<Event> everywhere = new ArrayList<>();
    private final Consumer<String> store;

    private CorrectionLog(Consumer<String> store) {
        this.store = store;
    }

    /** Kept nowhere. */
    public static CorrectionLog inMemory() {
        return new CorrectionLog(line -> {});
    }

    static CorrectionLog inFile(Path file, Consumer<Journal> closing) throws IOException {
        Journal journal = Journal.open(file);
        closing.accept(journal);
        CorrectionLog log = new CorrectionLog(journal::append);
        journal.lines().forEach(line -> read(line).ifPresent(log::place));
        return log;
    }

    @Override
    public synchronized void add(Event event) {
        store.accept(line(event));
        place(event);
    }

    @Override
    public synchronized List<Event> of(DocumentId document) {
        return List.copyOf(events.getOrDefault(document, List.of()));
    }

    @Override
    public synchronized List<Event> everywhere() {
        return List.copyOf(everywhere);
    }

    @Override
    public synchronized List<DocumentId> documents() {
        return List.copyOf(events.keySet());
    }

    private void place(Event event) {
        event.document()
                .map(id -> events.computeIfAbsent(id, any -> new ArrayList<>()))
                .orElse(everywhere)
                .add(event);
    }

    /** An event as one line of JSON. */
    public static String line(Event event) {
        return ChangeJson.write(event).toString();
    }

    /** Empty, and logged, for a line that is no event. */
    public static Optional<Event> read(String line) {
        try {
            return Optional.of(ChangeJson.read(line));
        } catch (IllegalArgumentException e) {
            LoggerFactory.getLogger(CorrectionLog.class)
                    .warn("a line of the corrections is damaged and passed over: {}", line, e);
            return Optional.empty();
        }
    }
}
