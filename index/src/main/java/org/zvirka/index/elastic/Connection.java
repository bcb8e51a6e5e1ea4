package org.zvirka.index.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zvirka.index.engine.EngineUnavailableException;

/** The client, made when first needed, and patience. Safe for use by several threads. */
final class Connection implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Connection.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final ElasticSettings settings;
    private @Nullable ElasticsearchClient client;
    private volatile boolean closed;
    private volatile Runnable onMissing = () -> {};

    Connection(ElasticSettings settings) {
        this.settings = settings;
    }

    /** @param listener told whenever the index is no longer there */
    void onMissing(Runnable listener) {
        onMissing = listener;
    }

    interface Asking<T> {
        T ask(ElasticsearchClient client) throws IOException;
    }

    /** Asks once. */
    <T> T once(String what, Asking<T> asking) {
        try {
            return asking.ask(client());
        } catch (IOException | ElasticsearchException e) {
            throw trouble(what, e);
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
                return asking.ask(client());
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
            client = ElasticsearchClient.of(builder -> {
                builder.hosts(settings.nodes()).jsonMapper(new Jackson3JsonpMapper());
                switch (settings.credentials()) {
                    case ElasticSettings.Credentials.None none -> {}
                    case ElasticSettings.Credentials.ApiKey key -> builder.apiKey(key.encoded());
                    case ElasticSettings.Credentials.Basic basic ->
                        builder.usernameAndPassword(basic.user(), basic.password());
                }
                settings.authority().ifPresent(file -> builder.sslContext(trusting(file)));
                return builder;
            });
        }
        return client;
    }

    private static SSLContext trusting(java.nio.file.Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            int number = 0;
            for (Certificate certificate :
                    CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                store.setCertificateEntry("authority" + number++, certificate);
            }
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new EngineUnavailableException(
                    "security", "cannot use the certificate in " + file + ": " + e.getMessage(), e);
        }
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
