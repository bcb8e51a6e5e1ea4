package org.zvirka.index.kept;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;
import org.zvirka.index.Ledger;
import org.zvirka.ingest.document.DocumentId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The ledger in memory, written through to wherever it is kept. A file is its name and its bytes: other bytes under a
 * known name are another row. Safe for use by several threads.
 */
public final class LedgerBook implements Ledger {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** A journal this many times longer than its rows is written anew when opened. */
    private static final int STALE = 4;

    private record Key(String file, String id) {}

    private final Map<Key, Entry> rows = new LinkedHashMap<>();
    private final Map<String, Entry> latest = new HashMap<>();
    /** In the order the names came. */
    private final Map<DocumentId, Set<Key>> names = new HashMap<>();

    private final Consumer<String> store;

    private LedgerBook(Consumer<String> store) {
        this.store = store;
    }

    /** Kept nowhere. */
    public static LedgerBook inMemory() {
        return new LedgerBook(line -> {});
    }

    /** @param closing is given the journal to close with the archive */
    static LedgerBook inFile(Path file, Consumer<Journal> closing) throws IOException {
        Journal journal = Journal.open(file);
        closing.accept(journal);
        LedgerBook book = new LedgerBook(journal::append);
        List<String> lines = journal.lines();
        lines.forEach(line -> read(line).ifPresent(book::place));
        if (lines.size() > STALE * (book.rows.size() + 1)) {
            journal.rewrite(book.rows.values().stream().map(LedgerBook::line).toList());
        }
        return book;
    }

    @Override
    public synchronized void record(Entry entry) {
        store.accept(line(entry));
        place(entry);
    }

    @Override
    public synchronized Optional<Entry> byFile(String file) {
        return Optional.ofNullable(latest.get(file));
    }

    @Override
    public synchronized List<Entry> byDocument(DocumentId id) {
        return names.getOrDefault(id, Set.of()).stream()
                .map(rows::get)
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public synchronized List<Entry> entries() {
        List<Entry> all = new ArrayList<>(rows.values());
        Collections.reverse(all);
        return List.copyOf(all);
    }

    @Override
    public synchronized Map<State, Long> counts() {
        Map<State, Long> counts = new EnumMap<>(State.class);
        rows.values().forEach(entry -> counts.merge(entry.state(), 1L, Long::sum));
        return counts;
    }

    private void place(Entry entry) {
        Key key = new Key(entry.file(), entry.id().map(DocumentId::value).orElse(""));
        rows.remove(key);
        rows.remove(new Key(entry.file(), ""));
        rows.put(key, entry);
        latest.put(entry.file(), entry);
        entry.id().ifPresent(id -> names.computeIfAbsent(id, any -> new LinkedHashSet<>())
                .add(key));
    }

    /** A row as one line of JSON. */
    public static String line(Entry entry) {
        ObjectNode node = JSON.createObjectNode()
                .put("file", entry.file())
                .put("id", entry.id().map(DocumentId::value).orElse(""))
                .put("state", entry.state().name())
                .put("reason", entry.reason())
                .put("attempts", entry.attempts())
                .put("at", entry.at().toString());
        return JSON.writeValueAsString(node);
    }

    /** Empty, and logged, for a line that is no row. */
    public static Optional<Entry> read(String line) {
        try {
            JsonNode node = JSON.readTree(line);
            String id = node.path("id").asString("");
            return Optional.of(new Entry(
                    node.path("file").asString(),
                    id.isEmpty() ? Optional.empty() : Optional.of(new DocumentId(id)),
                    State.valueOf(node.path("state").asString()),
                    node.path("reason").asString(""),
                    node.path("attempts").asInt(1),
                    Instant.parse(node.path("at").asString())));
        } catch (JacksonException | IllegalArgumentException | java.time.DateTimeException e) {
            LoggerFactory.getLogger(LedgerBook.class)
                    .warn("a line of the ledger is damaged and passed over: {}", line, e);
            return Optional.empty();
        }
    }
}
