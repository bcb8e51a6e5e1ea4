package org.zvirka.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.zvirka.app.api.Answers;
import org.zvirka.app.comparison.Asked;
import org.zvirka.app.correction.CorrectionExports;
import org.zvirka.app.export.ExportFormat;
import org.zvirka.app.selection.Selection;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** The archive behind a running server. */
final class ServerDoor implements Door {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration KNOCK = Duration.ofSeconds(5);
    private static final int FINE = 300;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(KNOCK).build();
    private final String server;

    private ServerDoor(String server) {
        this.server = server;
    }

    /** The server, empty where nobody answers there. */
    static Optional<ServerDoor> knock(String address) {
        ServerDoor door = new ServerDoor(address);
        try {
            door.health();
            return Optional.of(door);
        } catch (IOException | Answers.RefusedException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    @Override
    public JsonNode measures(Selection selection, int size, String cursor) throws IOException, InterruptedException {
        return get("measures?size=" + size + "&cursor=" + cursor + "&" + selection.address());
    }

    @Override
    public JsonNode compare(Asked asked) throws IOException, InterruptedException {
        return get("compare?" + asked.query());
    }

    @Override
    public long compared(Asked asked, ExportFormat format, Locale language, OutputStream out)
            throws IOException, InterruptedException {
        String as = "format=" + format.id() + "&lang=" + language.getLanguage();
        return download("compare/export?" + as + "&" + asked.query(), out)
                .headers()
                .firstValueAsLong("X-Total-Count")
                .orElse(-1);
    }

    @Override
    public JsonNode ledger() throws IOException, InterruptedException {
        return get("ledger");
    }

    @Override
    public JsonNode health() throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(
                request("health").timeout(KNOCK).build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        return tree(response.body());
    }

    @Override
    public Written export(Order order, String name, OutputStream out, Metadata metadata)
            throws IOException, InterruptedException {
        String query = "format=" + order.format().id() + "&lang="
                + order.language().getLanguage() + "&" + order.selection().address();
        HttpResponse<InputStream> response = download("export?" + query, out);
        if (order.format().ending().equals("csv")) {
            metadata.write(JSON.writeValueAsBytes(get("export/metadata?" + query)));
        }
        return new Written(
                response.headers().firstValueAsLong("X-Total-Count").orElse(-1),
                response.headers().firstValue("X-Archive-Fingerprint").orElse(""));
    }

    /** An answer that breaks off is an IOException: the server sends it in pieces, and the last one is missing. */
    private HttpResponse<InputStream> download(String path, OutputStream out) throws IOException, InterruptedException {
        HttpResponse<InputStream> response =
                client.send(request(path).build(), HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            if (response.statusCode() >= FINE) {
                throw refused(new String(body.readAllBytes(), StandardCharsets.UTF_8));
            }
            body.transferTo(out);
        }
        return response;
    }

    @Override
    public void corrections(CorrectionExports.Form form, OutputStream out) throws IOException, InterruptedException {
        String path = "corrections?format=" + form.name().toLowerCase(Locale.ROOT);
        HttpResponse<InputStream> response =
                client.send(request(path).build(), HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            if (response.statusCode() >= FINE) {
                throw refused(new String(body.readAllBytes(), StandardCharsets.UTF_8));
            }
            body.transferTo(out);
        }
    }

    @Override
    public boolean ingest(List<Path> paths, boolean again, Consumer<JsonNode> each)
            throws IOException, InterruptedException {
        if (again) {
            throw new Answers.RefusedException(
                    "reading again needs the archive for itself: stop the server at " + server + " first");
        }
        boolean fine = true;
        for (Path file : files(paths)) {
            JsonNode row = upload(file);
            each.accept(row);
            fine &= !row.path("failed").asBoolean();
        }
        return fine;
    }

    /** A failure of one file is a row like any other. */
    private JsonNode upload(Path file) throws InterruptedException {
        String boundary = UUID.randomUUID().toString();
        String name = String.valueOf(file.getFileName()).replace("\"", "%22").replaceAll("[\\r\\n]", " ");
        String head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        try {
            HttpResponse<String> response = client.send(
                    request("documents")
                            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                            .POST(HttpRequest.BodyPublishers.concat(
                                    HttpRequest.BodyPublishers.ofString(head),
                                    HttpRequest.BodyPublishers.ofFile(file),
                                    HttpRequest.BodyPublishers.ofString("\r\n--" + boundary + "--\r\n")))
                            .build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            JsonNode answer = tree(response.body());
            if (response.statusCode() < FINE) {
                return answer;
            }
            return answer.has("row")
                    ? answer.path("row")
                    : failed(file, answer.path("detail").asString(""));
        } catch (IOException e) {
            return failed(file, "cannot be read or sent: " + e.getMessage());
        }
    }

    private static JsonNode failed(Path file, String reason) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("file", String.valueOf(file.getFileName()))
                .put("document", "")
                .put("state", "no_access")
                .put("failed", true)
                .put("reason", reason);
    }

    private static List<Path> files(List<Path> paths) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.isDirectory(path)) {
                files.add(path);
                continue;
            }
            try (Stream<Path> inside = Files.walk(path)) {
                inside.filter(Files::isRegularFile)
                        .filter(file -> !file.getFileName().toString().startsWith("."))
                        .sorted()
                        .forEach(files::add);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
        return files;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server + "/api/v1/" + path));
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        HttpResponse<String> response =
                client.send(request(path).build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (response.statusCode() >= FINE) {
            throw refused(response.body());
        }
        return tree(response.body());
    }

    private Answers.RefusedException refused(String body) {
        return new Answers.RefusedException(
                tree(body).path("detail").asString("the server at " + server + " could not answer"));
    }

    private JsonNode tree(String body) {
        try {
            return JSON.readTree(body);
        } catch (tools.jackson.core.JacksonException e) {
            throw new Answers.RefusedException("what answers at " + server + " is not Zvirka");
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
