package org.zvirka.index.lucene;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.jspecify.annotations.Nullable;

/** States of the index that cursors still point at. Safe for use by several threads. */
final class Snapshots implements AutoCloseable {

    /** How long a page can be looked at before the next one comes from the newest state. */
    private static final Duration KEEP = Duration.ofMinutes(5);
    /** Each holds the files of its segments open. */
    private static final int MOST = 64;

    private static final class Lease {
        private final IndexSearcher searcher;
        private Instant used;

        Lease(IndexSearcher searcher, Instant used) {
            this.searcher = searcher;
            this.used = used;
        }
    }

    private final SearcherManager manager;
    private final Clock clock;
    private final String prefix = Long.toString(System.nanoTime(), Character.MAX_RADIX) + ".";
    private final Map<String, Lease> leases = new LinkedHashMap<>(16, 0.75f, true);

    Snapshots(SearcherManager manager, Clock clock) {
        this.manager = manager;
        this.clock = clock;
    }

    /**
     * A state to search in.
     *
     * @param name what to ask with again
     */
    record Snapshot(String name, IndexSearcher searcher) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            searcher.getIndexReader().decRef();
        }
    }

    /** The named state, or the newest where it is unknown or forgotten. */
    synchronized Snapshot acquire(String name) throws IOException {
        forget();
        @Nullable Lease known = leases.get(name);
        if (known != null) {
            known.used = clock.instant();
            known.searcher.getIndexReader().incRef();
            return new Snapshot(name, known.searcher);
        }
        IndexSearcher newest = manager.acquire();
        String version = prefix + ((org.apache.lucene.index.DirectoryReader) newest.getIndexReader()).getVersion();
        if (leases.putIfAbsent(version, new Lease(newest, clock.instant())) == null) {
            newest.getIndexReader().incRef();
        }
        return new Snapshot(version, newest);
    }

    private void forget() throws IOException {
        Instant oldest = clock.instant().minus(KEEP);
        Iterator<Lease> all = leases.values().iterator();
        while (all.hasNext()) {
            Lease lease = all.next();
            if (!lease.used.isBefore(oldest) && leases.size() <= MOST) {
                return;
            }
            all.remove();
            lease.searcher.getIndexReader().decRef();
        }
    }

    @Override
    public synchronized void close() throws IOException {
        for (Lease lease : leases.values()) {
            lease.searcher.getIndexReader().decRef();
        }
        leases.clear();
    }
}
