package org.zvirka.app.comparison;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zvirka.analysis.compare.Decisions;
import org.zvirka.analysis.plan.MeasureId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What people decided about possible links: events, never overwritten; the last one about a pair holds. Measures are
 * named by ids that outlive a new reading of their document. Safe for use by several threads.
 */
public final class DecisionBook {

    private static final Logger LOG = LoggerFactory.getLogger(DecisionBook.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final @Nullable Path file;
    private final List<Entry> entries = new ArrayList<>();

    /** @param same whether the two are the same promise */
    public record Entry(Decisions.Pairing pairing, boolean same, String author, Instant at) {}

    private DecisionBook(@Nullable Path file) {
        this.file = file;
    }

    public static DecisionBook inMemory() {
        return new DecisionBook(null);
    }

    /** The book of a data folder. */
    public static DecisionBook inFolder(Path data) {
        return inFile(data.resolve("link-decisions.log"));
    }

    /**
     * Opens or begins the book. A line that was cut when the machine stopped is passed over and told to the log.
     *
     * @throws UncheckedIOException when the file cannot be read
     */
    public static DecisionBook inFile(Path file) {
        DecisionBook book = new DecisionBook(file);
        if (Files.exists(file)) {
            try {
                Files.readAllLines(file, StandardCharsets.UTF_8).forEach(book::take);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + file + "; check its rights", e);
            }
        }
        return book;
    }

    /** @throws UncheckedIOException when it cannot be kept; then it does not hold either */
    public synchronized void decide(Entry entry) {
        if (file != null) {
            append(file, entry);
        }
        entries.add(entry);
    }

    public synchronized List<Entry> entries() {
        return List.copyOf(entries);
    }

    public synchronized Decisions decisions() {
        Decisions decisions = Decisions.NONE;
        for (Entry entry : entries) {
            decisions = decisions.with(entry.pairing(), entry.same());
        }
        return decisions;
    }

    private void take(String line) {
        if (line.isBlank()) {
            return;
        }
        try {
            JsonNode node = JSON.readTree(line);
            entries.add(new Entry(
                    new Decisions.Pairing(
                            new MeasureId(node.path("before").asString("")),
                            new MeasureId(node.path("after").asString(""))),
                    node.path("same").asBoolean(false),
                    node.path("author").asString(""),
                    Instant.parse(node.path("at").asString(""))));
        } catch (JacksonException | IllegalArgumentException | java.time.DateTimeException e) {
            LOG.warn("a decision about a link cannot be read and is passed over: {} ({})", line, e.getMessage());
        }
    }

    private static void append(Path file, Entry entry) {
        ObjectNode node = JSON.createObjectNode()
                .put("before", entry.pairing().before().value())
                .put("after", entry.pairing().after().value())
                .put("same", entry.same())
                .put("author", entry.author())
                .put("at", entry.at().toString());
        // A line of its own even behind one that was cut when the machine stopped.
        byte[] line = ("\n" + node + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            Files.createDirectories(parent(file));
            write(file, line);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file + "; check its rights and space", e);
        }
    }

    private static Path parent(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }

    private static void write(Path file, byte[] line) throws IOException {
        try (FileChannel out = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            ByteBuffer buffer = ByteBuffer.wrap(line);
            while (buffer.hasRemaining()) {
                out.write(buffer);
            }
            out.force(true);
        }
    }
}
