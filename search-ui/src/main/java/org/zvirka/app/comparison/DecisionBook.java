package org.zvirka.app.comparison;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zvirka.analysis.compare.Decisions;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.app.comparison.LinkDecision.Verdict;
import org.zvirka.index.correction.Finder;

/**
 * What people decided about possible links: events, never overwritten; the last one about a pair holds. Measures are
 * found again by their id, or by their number and words where their document is read a little differently. Safe for use by
 * several threads.
 */
public final class DecisionBook {

    private static final Logger LOG = LoggerFactory.getLogger(DecisionBook.class);

    private final @Nullable Path file;
    private final List<LinkDecision> entries = new ArrayList<>();

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
    public synchronized void decide(LinkDecision decision) {
        if (file != null) {
            append(file, decision);
        }
        entries.add(decision);
    }

    /** All there ever were, the oldest first. */
    public synchronized List<LinkDecision> entries() {
        return List.copyOf(entries);
    }

    /** Decisions that stand, as the book writes them and in an order of their own: what they are told apart by. */
    public List<String> standingLines() {
        return standing().stream().map(LinkDecisionJson::write).sorted().toList();
    }

    /** Decisions that stand about measures of two of these documents, the oldest first; also those that fit no more. */
    public List<Decided> decided(Collection<Plan> documents) {
        Map<String, Plan> byId = new LinkedHashMap<>();
        documents.forEach(plan -> byId.put(plan.id().value(), plan));
        return standing().stream()
                .filter(decision -> concerns(decision, byId))
                .map(decision -> new Decided(
                        decision,
                        find(decision.before(), byId).orElse(null),
                        find(decision.after(), byId).orElse(null)))
                .toList();
    }

    /** What stands, for comparing these documents. */
    public Decisions decisions(Collection<Plan> documents) {
        Decisions decisions = Decisions.NONE;
        for (Decided each : decided(documents)) {
            Measure before = each.before();
            Measure after = each.after();
            if (before != null && after != null) {
                decisions = decisions.with(
                        new Decisions.Pairing(before.id(), after.id()),
                        each.decision().verdict() == Verdict.SAME);
            }
        }
        return decisions;
    }

    private List<LinkDecision> standing() {
        Map<Decisions.Pairing, LinkDecision> last = new LinkedHashMap<>();
        for (LinkDecision decision : entries()) {
            last.remove(decision.pairing());
            if (decision.verdict() != Verdict.UNDONE) {
                last.put(decision.pairing(), decision);
            }
        }
        return List.copyOf(last.values());
    }

    /** A side without a document is of a book written before these were kept: it is known by its measure's id. */
    private static boolean concerns(LinkDecision decision, Map<String, Plan> documents) {
        return Stream.of(decision.before(), decision.after())
                .allMatch(side -> side.document().isEmpty()
                        ? find(side, documents).isPresent()
                        : documents.containsKey(side.document()));
    }

    private static Optional<Measure> find(LinkDecision.Side side, Map<String, Plan> documents) {
        for (Plan plan : documents.values()) {
            if (side.document().isEmpty() || side.document().equals(plan.id().value())) {
                OptionalInt place = Finder.find(plan.measures(), side.measure());
                if (place.isPresent()) {
                    return Optional.of(plan.measures().get(place.getAsInt()));
                }
            }
        }
        return Optional.empty();
    }

    private void take(String line) {
        if (!line.isBlank()) {
            LinkDecisionJson.read(line)
                    .ifPresentOrElse(
                            entries::add,
                            () -> LOG.warn("a decision about a link cannot be read and is passed over: {}", line));
        }
    }

    private static void append(Path file, LinkDecision decision) {
        // A line of its own even behind one that was cut when the machine stopped.
        byte[] line = ("\n" + LinkDecisionJson.write(decision) + "\n").getBytes(StandardCharsets.UTF_8);
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
