package org.zvirka.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Serves a data folder, reads from the search view in Chromium how many measures it counts, exports them over HTTP, and
 * counts the rows of the files by reading them. The command stands in {@code docs/guide/exports.md}.
 */
final class ExportBenchmark {

    private ExportBenchmark() {}

    /** @param arguments the data folder to serve */
    public static void main(String[] arguments) throws Exception {
        try (Playwright playwright = Playwright.create();
                RunningServer server = RunningServer.start(Path.of(arguments[0]))) {
            Browser browser = Chromium.launch(playwright);
            Page page = browser.newPage();
            page.navigate(server.address() + "/search");
            page.locator(".hit").first().waitFor();
            System.out.println(
                    "on the screen: " + page.locator(".count").first().innerText());
            for (String format : new String[] {"csv", "xlsx", "ndjson"}) {
                export(server, format);
            }
        }
    }

    private static void export(RunningServer server, String format) throws Exception {
        Path file = Files.createTempFile("zvirka-export", "." + format);
        try (HttpClient client = HttpClient.newHttpClient()) {
            long begun = System.nanoTime();
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(server.address() + "/api/v1/export?format=" + format))
                            .build(),
                    BodyHandlers.ofFile(file));
            double seconds = (System.nanoTime() - begun) / 1e9;
            long rows =
                    switch (format) {
                        case "csv" -> ExportedRows.csv(file);
                        case "xlsx" -> ExportedRows.xlsx(file);
                        default -> ExportedRows.ndjson(file);
                    };
            System.out.printf(
                    Locale.ROOT,
                    "%s: %d rows in the file, %s announced, %.0f s, %d MB; the server's memory was %s at most%n",
                    format,
                    rows,
                    answer.headers().firstValue("X-Total-Count").orElse("none"),
                    seconds,
                    Files.size(file) >> 20,
                    peak(server));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** All of it, as Linux tells it; elsewhere it is not known. */
    private static String peak(RunningServer server) throws Exception {
        Path status = Path.of("/proc", String.valueOf(server.process()), "status");
        if (!Files.isReadable(status)) {
            return "unknown";
        }
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM"))
                    .findFirst()
                    .orElse("unknown")
                    .replaceAll("\\s+", " ");
        }
    }
}
