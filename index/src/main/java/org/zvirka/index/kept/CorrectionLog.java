package org.zvirka.index.kept;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;
import org.zvirka.index.Corrections;
import org.zvirka.ingest.document.DocumentId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Corrections in memory, written through to wherever they are kept. Safe for use by several threads. */
public final class CorrectionLog implements Corrections {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<DocumentId, List<Event>> events = new HashMap<>();
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

    private void place(Event event) {
        events.computeIfAbsent(event.document(), id -> new ArrayList<>()).add(event);
    }

    /** An event as one line of JSON. */
    public static String line(Event event) {
        ObjectNode node = JSON.createObjectNode()
                .put("document", event.document().value())
                .put("target", event.target())
                .put("field", event.field())
                .put("before", event.before())
                .put("after", event.after())
                .put("author", event.author())
                .put("at", event.at().toString());
        return JSON.writeValueAsString(node);
    }

    /** Empty, and logged, for a line that is no event. */
    public static Optional<Event> read(String line) {
        try {
            JsonNode node = JSON.readTree(line);
            return Optional.of(new Event(
                    new DocumentId(node.path("document").asString()),
                    node.path("target").asString(""),
                    node.path("field").asString(),
                    node.path("before").asString(""),
                    node.path("after").asString(""),
                    node.path("author").asString(""),
                    Instant.parse(node.path("at").asString())));
        } catch (JacksonException | IllegalArgumentException | java.time.DateTimeException e) {
            LoggerFactory.getLogger(CorrectionLog.class)
                    .warn("a line of the corrections is damaged and passed over: {}", line, e);
            return Optional.empty();
        }
    }
}
