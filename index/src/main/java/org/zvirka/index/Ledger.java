package org.zvirka.index;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zvirka.ingest.document.DocumentId;

/** One row per file ever offered. No file disappears. */
public interface Ledger {

    void record(Entry entry);

    /** Latest row of a file name. */
    Optional<Entry> byFile(String file);

    /** Rows of a document's bytes, whatever the file was called; the oldest first. */
    default List<Entry> byDocument(DocumentId id) {
        return entries().reversed().stream()
                .filter(entry -> entry.id().equals(Optional.of(id)))
                .toList();
    }

    /** All rows, newest first. */
    List<Entry> entries();

    Map<State, Long> counts();

    enum State {
        RECEIVED,
        EXTRACTED,
        INDEXED,
        DUPLICATE,
        EMPTY,
        UNREADABLE,
        ENCRYPTED,
        UNSUPPORTED,
        TIMED_OUT,
        NO_ACCESS,
        NO_TABLE,
        NEEDS_TEXT_RECOGNITION,
        /** Somebody stopped the reading; it is read when it is offered again. */
        CANCELLED,
        /** An archive of files; each member has a row of its own. */
        ARCHIVE;

        /** Whether nothing more happens to the file by itself. */
        public boolean isEnd() {
            return this != RECEIVED && this != EXTRACTED;
        }

        /** Whether the file ended without measures in the archive. */
        public boolean isFailure() {
            return switch (this) {
                case RECEIVED, EXTRACTED, INDEXED, DUPLICATE, ARCHIVE -> false;
                case EMPTY,
                        UNREADABLE,
                        ENCRYPTED,
                        UNSUPPORTED,
                        TIMED_OUT,
                        NO_ACCESS,
                        NO_TABLE,
                        NEEDS_TEXT_RECOGNITION,
                        CANCELLED -> true;
            };
        }
    }

    /**
     * @param id empty where the bytes could not be read
     * @param reason what exactly, empty where all is fine
     */
    record Entry(String file, Optional<DocumentId> id, State state, String reason, int attempts, Instant at) {}
}
