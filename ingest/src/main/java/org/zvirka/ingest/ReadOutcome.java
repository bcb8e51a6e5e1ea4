package org.zvirka.ingest;

import org.zvirka.ingest.document.SourceDocument;

/** What became of reading one file. */
public sealed interface ReadOutcome {

    /** The file was read; its findings say how well. */
    record Read(SourceDocument document) implements ReadOutcome {}

    /**
     * An archive: {@link DocumentReader#readAll} hands over its members, each a document of its own.
     *
     * @param members how many members were handed over; 0 from {@link DocumentReader#read}, which opens none
     */
    record Archive(int members) implements ReadOutcome {

        public Archive {
            if (members < 0) {
                throw new IllegalArgumentException("members count from 0: " + members);
            }
        }
    }

    /**
     * The file could not be read.
     *
     * @param detail what exactly, in one English sentence without a path, for logs and support; people see the words
     *     for {@code reason}
     */
    record Failed(Reason reason, String detail) implements ReadOutcome {}

    /** Why a file was not read; the words for people stand in the message bundles under {@code failure.<REASON>}. */
    enum Reason {
        EMPTY,
        UNSUPPORTED,
        ENCRYPTED,
        UNREADABLE,
        TOO_LARGE,
        TIMED_OUT,
        OUT_OF_MEMORY,
        NO_ACCESS,
        /** Somebody stopped it. */
        CANCELLED
    }
}
