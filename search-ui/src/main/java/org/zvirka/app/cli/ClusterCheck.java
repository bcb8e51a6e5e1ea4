package org.zvirka.app.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.zvirka.app.ZvirkaProperties;
import org.zvirka.app.cli.Checkup.Verdict;
import org.zvirka.index.elastic.Authority;
import org.zvirka.index.engine.EngineUnavailableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks a cluster as {@code serve} would: the same addresses, certificate and credentials. */
final class ClusterCheck {

    private static final String SUBJECT = "elasticsearch";
    private static final String PLUGIN = "analysis-ukrainian";
    private static final String PLUGINS = "/_nodes/plugins?filter_path=nodes.*.name,nodes.*.plugins.name";
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ZvirkaProperties settings;

    ClusterCheck(ZvirkaProperties settings) {
        this.settings = settings;
    }

    /** Every address that is configured; one that does not answer is a note while another does. */
    Checkup look() {
        try (HttpClient client = client()) {
            List<Checkup> nodes = new ArrayList<>();
            for (String address : settings.elasticsearch()) {
                nodes.add(ask(client, address));
            }
            Optional<Checkup> fine = nodes.stream()
                    .filter(each -> each.verdict() == Verdict.FINE)
                    .findFirst();
            Optional<Checkup> wrong =
                    nodes.stream().filter(each -> each.verdict() == Verdict.BAD).findFirst();
            return fine.isPresent() && wrong.isPresent()
                    ? new Checkup(Verdict.NOTE, SUBJECT, wrong.get().words())
                    : wrong.or(() -> fine).orElseThrow();
        } catch (EngineUnavailableException e) {
            return bad(String.valueOf(e.getMessage()) + "; correct ZVIRKA_CLUSTER_CERTIFICATE");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Checkup(Verdict.NOTE, SUBJECT, "was not asked");
        }
    }

    private HttpClient client() {
        HttpClient.Builder client = HttpClient.newBuilder().connectTimeout(PATIENCE);
        String certificate = settings.cluster().certificate();
        if (!certificate.isEmpty()) {
            client.sslContext(Authority.trusting(Path.of(certificate)));
        }
        return client.build();
    }

    private Checkup ask(HttpClient client, String address) throws InterruptedException {
        try {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(URI.create(address + PLUGINS)).timeout(PATIENCE);
            authorization(settings.cluster()).ifPresent(value -> request.header("Authorization", value));
            return answered(address, client.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (SSLException e) {
            return bad(address + " shows a certificate nobody here knows: name the file of who signed it in"
                    + " ZVIRKA_CLUSTER_CERTIFICATE");
        } catch (IOException | IllegalArgumentException e) {
            return bad(address + " does not answer: start it or correct the address");
        }
    }

    private static Checkup answered(String address, HttpResponse<String> answer) {
        return switch (answer.statusCode()) {
            case 200 -> plugins(address, answer.body());
            case 401, 403 ->
                bad(address + " lets nobody in: set ZVIRKA_CLUSTER_APIKEY, or ZVIRKA_CLUSTER_USER and"
                        + " ZVIRKA_CLUSTER_PASSWORD");
            default -> bad(address + " answers with " + answer.statusCode() + ": is it Elasticsearch?");
        };
    }

    private static Checkup plugins(String address, String body) {
        List<String> without = new ArrayList<>();
        int nodes = 0;
        try {
            for (JsonNode node : JSON.readTree(body).path("nodes")) {
                nodes++;
                boolean has = node.path("plugins")
                        .valueStream()
                        .anyMatch(plugin -> plugin.path("name").asString("").equals(PLUGIN));
                if (!has) {
                    without.add(node.path("name").asString(""));
                }
            }
        } catch (JacksonException e) {
            nodes = 0;
        }
        if (nodes == 0) {
            return bad(address + " answers, but not as Elasticsearch does");
        }
        return without.isEmpty()
                ? new Checkup(Verdict.FINE, SUBJECT, address + " answers; " + nodes + " node(s) with " + PLUGIN)
                : bad(address + " lacks a plugin: bin/elasticsearch-plugin install " + PLUGIN + " on "
                        + String.join(", ", without));
    }

    private static Checkup bad(String words) {
        return new Checkup(Verdict.BAD, SUBJECT, words);
    }

    private static Optional<String> authorization(ZvirkaProperties.Cluster cluster) {
        if (!cluster.apiKey().isEmpty()) {
            return Optional.of("ApiKey " + cluster.apiKey());
        }
        byte[] both = (cluster.user() + ":" + cluster.password()).getBytes(StandardCharsets.UTF_8);
        return cluster.user().isEmpty()
                ? Optional.empty()
                : Optional.of("Basic " + Base64.getEncoder().encodeToString(both));
    }
}
