package org.zvirka.index.intake;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.zvirka.index.Archive;
import org.zvirka.index.Ledger.Entry;
import org.zvirka.index.Ledger.State;
import org.zvirka.ingest.document.DocumentId;

/** Decides by the ledger whether a file needs reading, and writes its rows. Safe for use by several threads. */
final class Rows {

    /** A file that takes too long three times does so because of what it is. */
    private static final int MOST_TIMEOUTS = 3;

    private final Archive archive;
    private final Clock clock;
    /** What is being read in this process, and under which name. */
    private final Map<DocumentId, String> underWay = new HashMap<>();

    Rows(Archive archive, Clock clock) {
        this.archive = archive;
        this.clock = clock;
    }

    /** What is to be done about a file. */
    sealed interface Verdict {

        /** Read it, then {@link #release}. */
        record Read(Entry begun) implements Verdict {}

        /** This very file came to its end before. */
        record Known(Entry entry) implements Verdict {}

        /** The same bytes are there, or just being read, under another name. */
        record Twin(Entry entry) implements Verdict {}
    }

    /** @param again whether to read also what came to its end before */
    synchronized Verdict admit(String name, DocumentId id, boolean again) {
        Optional<Entry> known = of(name, id);
        Optional<String> twin = twin(name, id);
        boolean own =
                known.isPresent() && known.get().state().isEnd() && known.get().state() != State.DUPLICATE;
        if (!again && known.isPresent() && isSettled(known.get(), twin)) {
            return new Verdict.Known(known.get());
        }
        if (!own && twin.isPresent()) {
            return new Verdict.Twin(write(name, Optional.of(id), State.DUPLICATE, twin.get(), attempt(known)));
        }
        underWay.put(id, name);
        return new Verdict.Read(write(name, Optional.of(id), State.RECEIVED, "", attempt(known)));
    }

    synchronized void release(DocumentId id) {
        underWay.remove(id);
    }

    /** The same attempt, further on. */
    Entry go(Entry entry, State state, String reason) {
        return write(entry.file(), entry.id(), state, reason, entry.attempts());
    }

    /** A file whose bytes could not be had. */
    Entry refused(String name, State state, String reason) {
        return write(
                name, Optional.empty(), state, reason, attempt(archive.ledger().byFile(name)));
    }

    private boolean isSettled(Entry entry, Optional<String> twin) {
        return switch (entry.state()) {
            case RECEIVED, EXTRACTED, NO_ACCESS, NEEDS_TEXT_RECOGNITION, CANCELLED -> false;
            case TIMED_OUT -> entry.attempts() >= MOST_TIMEOUTS;
            case INDEXED, NO_TABLE ->
                entry.id().flatMap(id -> archive.plans().summary(id)).isPresent();
            case DUPLICATE -> twin.isPresent();
            case ARCHIVE, EMPTY, UNREADABLE, ENCRYPTED, UNSUPPORTED -> true;
        };
    }

    /** The row of this very file: same name, same bytes. */
    private Optional<Entry> of(String name, DocumentId id) {
        return archive.ledger().byDocument(id).stream()
                .filter(entry -> entry.file().equals(name))
                .findFirst();
    }

    /** Another name these bytes came to an end under, or are read under now. A row an interruption left is no such. */
    private Optional<String> twin(String name, DocumentId id) {
        return archive.ledger().byDocument(id).stream()
                .filter(entry ->
                        entry.state().isEnd() && entry.state() != State.DUPLICATE && entry.state() != State.CANCELLED)
                .map(Entry::file)
                .filter(file -> !file.equals(name))
                .findFirst()
                .or(() -> Optional.ofNullable(underWay.get(id)).filter(file -> !file.equals(name)));
    }

    private static int attempt(Optional<Entry> before) {
        return before.map(Entry::attempts).orElse(0) + 1;
    }

    private Entry write(String name, Optional<DocumentId> id, State state, String reason, int attempts) {
        Entry entry = new Entry(name, id, state, reason, attempts, clock.instant());
        archive.ledger().record(entry);
        return entry;
    }
}
