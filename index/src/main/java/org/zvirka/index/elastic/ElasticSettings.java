package org.zvirka.index.elastic;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the cluster is and how to be let in.
 *
 * @param nodes addresses, {@code https} unless the network is trusted
 * @param alias name of the index; lower-case letters, digits and minus
 * @param credentials who asks
 * @param authority certificate in PEM that signed the cluster's, where the system does not know it
 * @param shards primary shards of a new index; relevance agrees best with the embedded engine on one
 * @param replicas copies of each shard
 * @param patience how long a write is tried while the cluster is away or has no room
 */
public record ElasticSettings(
        List<URI> nodes,
        String alias,
        Credentials credentials,
        Optional<Path> authority,
        int shards,
        int replicas,
        Duration patience) {

    private static final Pattern ALIAS = Pattern.compile("[a-z][a-z0-9-]{0,60}");

    /** Ways to be let in. */
    public sealed interface Credentials {
        record None() implements Credentials {}

        /** @param encoded as the cluster gave it, base64 of id and key */
        record ApiKey(String encoded) implements Credentials {
            @Override
            public String toString() {
                return "ApiKey[hidden]";
            }
        }

        record Basic(String user, String password) implements Credentials {
            @Override
            public String toString() {
                return "Basic[" + user + ", hidden]";
            }
        }
    }

    public ElasticSettings {
        nodes = List.copyOf(nodes);
        if (nodes.isEmpty()) {
            throw new IllegalArgumentException("name one address of the cluster at least, e.g. https://localhost:9200");
        }
        for (URI node : nodes) {
            if (node.getHost() == null || !List.of("http", "https").contains(String.valueOf(node.getScheme()))) {
                throw new IllegalArgumentException("an address is like https://localhost:9200, not " + node);
            }
        }
        if (!ALIAS.matcher(alias).matches()) {
            throw new IllegalArgumentException("an alias is lower-case letters, digits and minus: " + alias);
        }
        if (shards < 1 || replicas < 0) {
            throw new IllegalArgumentException(
                    "one shard at least and no negative copies: " + shards + ", " + replicas);
        }
    }

    /** One shard, one copy, a minute's patience, nobody named. */
    public static ElasticSettings of(List<URI> nodes) {
        return new ElasticSettings(
                nodes, "zvirka", new Credentials.None(), Optional.empty(), 1, 1, Duration.ofMinutes(1));
    }
}
