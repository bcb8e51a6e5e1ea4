package org.zvirka.ingest.archive;

import org.zvirka.ingest.LimitExceededException;

/** How much of one archive, with all archives in it, is unpacked. For one thread. */
final class ArchiveBudget {

    /** An archive in an archive in an archive; what people send has one level, mail attachments sometimes two. */
    static final int DEEPEST = 3;

    /** A ministry's documents of many years are some thousands of files. */
    static final int MOST_MEMBERS = 10_000;

    /** Unpacked, over all members: they pass through a temporary folder one by one, but each takes its time. */
    static final long MOST_BYTES = 8L << 30;

    private final int mostMembers;
    private final long mostBytes;
    private int members;
    private long bytes;

    ArchiveBudget() {
        this(MOST_MEMBERS, MOST_BYTES);
    }

    ArchiveBudget(int mostMembers, long mostBytes) {
        this.mostMembers = mostMembers;
        this.mostBytes = mostBytes;
    }

    void member() throws LimitExceededException {
        if (members >= mostMembers) {
            throw new LimitExceededException("an archive of more than " + mostMembers + " members");
        }
        members++;
    }

    void unpacked(long more) throws LimitExceededException {
        bytes += more;
        if (bytes > mostBytes) {
            throw new LimitExceededException("an archive that unpacks to more than " + mostBytes + " bytes");
        }
    }
}
