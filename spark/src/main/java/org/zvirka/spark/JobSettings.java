package org.zvirka.spark;

import java.io.Serializable;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.zvirka.index.elastic.ElasticSettings;

/**
 * What executors must know of the cluster: the application's settings, in a form that travels. Keys and passwords go with
 * the tasks: encrypt Spark's own network traffic ({@code spark.network.crypto.enabled}) unless it is yours alone.
 *
 * @param environment the variables {@code ZVIRKA_...} of the application, their names without underscores
 */
record JobSettings(Map<String, String> environment) implements Serializable {

    static JobSettings of(Map<String, String> environment) {
        Map<String, String> own = new HashMap<>();
        environment.forEach((name, value) -> {
            if (name.startsWith("ZVIRKA_")) {
                own.put(plain(name), value);
            }
        });
        return new JobSettings(own);
    }

    /** @throws IllegalArgumentException naming the variable that is missing or wrong */
    ElasticSettings cluster() {
        String addresses = value("ELASTICSEARCH", "");
        if (addresses.isBlank()) {
            throw new IllegalArgumentException(
                    "name the cluster in ZVIRKA_ELASTICSEARCH, for example https://elastic.example:9200");
        }
        return new ElasticSettings(
                Arrays.stream(addresses.split(",", -1))
                        .map(address -> URI.create(address.strip()))
                        .toList(),
                value("CLUSTER_INDEX", "zvirka"),
                credentials(),
                Optional.of(value("CLUSTER_CERTIFICATE", ""))
                        .filter(file -> !file.isEmpty())
                        .map(Path::of),
                Integer.parseInt(value("CLUSTER_SHARDS", "1")),
                Integer.parseInt(value("CLUSTER_REPLICAS", "1")),
                patience(value("CLUSTER_PATIENCE", "PT5M")));
    }

    private ElasticSettings.Credentials credentials() {
        String key = value("CLUSTER_APIKEY", "");
        String user = value("CLUSTER_USER", "");
        if (!key.isEmpty()) {
            return new ElasticSettings.Credentials.ApiKey(key);
        }
        return user.isEmpty()
                ? new ElasticSettings.Credentials.None()
                : new ElasticSettings.Credentials.Basic(user, value("CLUSTER_PASSWORD", ""));
    }

    private String value(String name, String otherwise) {
        return environment.getOrDefault(plain("ZVIRKA_" + name), otherwise);
    }

    /** The application takes ZVIRKA_CLUSTER_APIKEY and ZVIRKA_CLUSTER_API_KEY for the same. */
    private static String plain(String name) {
        return name.replace("_", "");
    }

    /** As the application takes it: 90s, 5m, 1h, or ISO 8601. */
    private static Duration patience(String text) {
        boolean shortForm = text.matches("[0-9]+[smh]");
        try {
            return Duration.parse(shortForm ? "PT" + text.toUpperCase(Locale.ROOT) : text);
        } catch (java.time.format.DateTimeParseException e) {
            throw new IllegalArgumentException("ZVIRKA_CLUSTER_PATIENCE is a time like 5m, not " + text, e);
        }
    }

    @Override
    public String toString() {
        return "JobSettings[" + value("ELASTICSEARCH", "") + ", secrets hidden]";
    }
}
