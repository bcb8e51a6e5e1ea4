package org.zvirka.index.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Node;
import co.elastic.clients.transport.rest5_client.low_level.NodeSelector;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import co.elastic.clients.transport.rest5_client.low_level.Rest5ClientBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;

/** Elastic's client as Zvirka wants it. */
final class Client {

    private static final Timeout CONNECT = Timeout.ofSeconds(5);

    private Client() {}

    /** @param answer how long a node may be silent: by default for ever, and frozen it would freeze whoever asks it */
    static ElasticsearchClient of(ElasticSettings settings, Duration answer) {
        Rest5ClientBuilder builder = Rest5Client.builder(settings.nodes())
                .setNodeSelector(new OneForEach())
                .setRequestConfigCallback(config -> config.setResponseTimeout(Timeout.of(answer)))
                .setConnectionConfigCallback(config -> config.setConnectTimeout(CONNECT));
        switch (settings.credentials()) {
            case ElasticSettings.Credentials.None none -> {}
            case ElasticSettings.Credentials.ApiKey key -> authorized(builder, "ApiKey " + key.encoded());
            case ElasticSettings.Credentials.Basic basic -> authorized(builder, "Basic " + encoded(basic));
        }
        settings.authority().ifPresent(file -> builder.setSSLContext(Authority.trusting(file)));
        return new ElasticsearchClient(new Rest5ClientTransport(builder.build(), new Jackson3JsonpMapper()));
    }

    private static void authorized(Rest5ClientBuilder builder, String value) {
        builder.setDefaultHeaders(new Header[] {new BasicHeader("Authorization", value)});
    }

    private static String encoded(ElasticSettings.Credentials.Basic basic) {
        return Base64.getEncoder()
                .encodeToString((basic.user() + ":" + basic.password()).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Lets a request see one of the nodes that are alive, each in its turn, so that the client does not try another by
     * itself: it streams the body from one place for all its tries, and what the last try left there spoils the next,
     * to a batch that is doubled or empty. {@link Connection} tries again with a request made anew.
     */
    private static final class OneForEach implements NodeSelector {

        private final AtomicInteger turn = new AtomicInteger();

        @Override
        public void select(Iterable<Node> nodes) {
            int count = 0;
            for (Node ignored : nodes) {
                count++;
            }
            int kept = Math.floorMod(turn.getAndIncrement(), Math.max(1, count));
            int at = 0;
            for (Iterator<Node> all = nodes.iterator(); all.hasNext(); at++) {
                all.next();
                if (at != kept) {
                    all.remove();
                }
            }
        }
    }
}
