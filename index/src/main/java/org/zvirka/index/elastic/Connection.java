package org.zvirka.index.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zvirka.index.engine.EngineUnavailableException;

/** The client, made when first needed, and patience. Safe for use by several threads. */
final class Connection implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Connection.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    /** Batches with a refresh and counts over a million measures take seconds. */
    private static final Duration ANSWER = Duration.ofSeconds(60);

    private final ElasticSettings settings;
    private final Duration answer;
    private @Nullable ElasticsearchClient client;
    private volatile boolean closed;
    private volatile Runnable onMissing = () -> {};

    Connection(ElasticSettings settings) {
        this(settings, ANSWER);
    }

    /** @param answer how long a node may be silent before another one is asked */
    Connection(ElasticSettings settings, Duration answer) {
        this.settings = settings;
        this.answer = answer;
    }

    /** @param listener told whenever the index is no longer there */
    void onMissing(Runnable listener) {
        onMissing = listener;
    }

    interface Asking<T> {
        T ask(ElasticsearchClient client) throws IOException;
    }

    /** Asks once, each node that does not answer by another. */
    <T> T once(String what, Asking<T> asking) {
        try {
            return anyNode(what, asking);
        } catch (IOException | ElasticsearchException e) {
            throw trouble(what, e);
        }
    }

    /** A node that fails is put aside by the client for a while, so that the next try goes to another one. */
    private <T> T anyNode(String what, Asking<T> asking) throws IOException {
        for (int others = settings.nodes().size() - 1; ; others--) {
            try {
                return asking.ask(client());
            } catch (IOException | ElasticsearchException e) {
                if (closed || others <= 0 || !Trouble.isOfOneNode(e)) {
                    throw e;
                }
                LOG.info("{}: {}; another node is asked", what, e.getMessage());
            }
        }
    }

    private EngineUnavailableException trouble(String what, Exception e) {
        EngineUnavailableException trouble = Trouble.of(what, settings, e);
        if (Trouble.isMissingIndex(trouble)) {
            onMissing.run();
        }
        return trouble;
    }

    /** Asks until it works, the trouble is one that waiting does not mend, or patience is at its end. */
    <T> T patiently(String what, Asking<T> asking) {
        long end = System.nanoTime() + settings.patience().toNanos();
        Duration pause = FIRST_PAUSE;
        while (true) {
            try {
                return anyNode(what, asking);
            } catch (IOException | ElasticsearchException e) {
                if (closed || !Trouble.passes(e) || System.nanoTime() + pause.toNanos() > end) {
                    throw trouble(what, e);
                }
                LOG.info("{}: {}; tried again in {} ms", what, e.getMessage(), pause.toMillis());
                sleep(pause, what, e);
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
            }
        }
    }

    private void sleep(Duration pause, String what, Exception cause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Trouble.of(what, settings, cause);
        }
    }

    private synchronized ElasticsearchClient client() throws IOException {
        if (closed) {
            throw new IOException("the archive is closed");
        }
        if (client == null) {
            client = Client.of(settings, answer);
        }
        return client;
    }

    @Override
    public synchronized void close() {
        closed = true;
        try {
            if (client != null) {
                client._transport().close();
            }
        } catch (IOException e) {
            LOG.warn("closing the client failed", e);
        }
    }
}
