package org.zvirka.cluster;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged application, started and configured as people do it: in a process of its own, by its environment. */
final class Application implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("is ready at (http://localhost:\\d+)");
    private static final long LONGEST_SECONDS = 180;

    private final Process process;
    private final URI address;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(20)).build();

    private Application(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    static Path root() {
        return Path.of(System.getProperty("zvirka.root", "../.."))
                .toAbsolutePath()
                .normalize();
    }

    static Application serve(Path data, Map<String, String> environment, Object... arguments) throws Exception {
        List<Object> all = new ArrayList<>(List.of("serve", "--port", "0", "--data", data));
        all.addAll(List.of(arguments));
        Process process = start(environment, all);
        CompletableFuture<URI> ready = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> listen(process, ready));
        try {
            return new Application(process, ready.get(LONGEST_SECONDS, TimeUnit.SECONDS));
        } catch (Exception e) {
            process.destroyForcibly();
            throw e;
        }
    }

    /** What a command wrote to both outputs, and how it ended. */
    record Ended(int code, String said) {}

    static Ended run(Map<String, String> environment, Object... arguments) throws Exception {
        Process process = start(environment, List.of(arguments));
        CompletableFuture<String> said = CompletableFuture.supplyAsync(() -> {
            try (var in = process.getInputStream()) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                return "cut off: " + e;
            }
        });
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return new Ended(process.waitFor(), said.get(LONGEST_SECONDS, TimeUnit.SECONDS));
    }

    private static Process start(Map<String, String> environment, List<Object> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx700m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-Dzvirka.home=" + root(),
                "-cp",
                root().resolve("search-ui/target/zvirka/lib") + "/*",
                "org.zvirka.app.cli.Zvirka"));
        arguments.forEach(argument -> command.add(String.valueOf(argument)));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    /** Reads all it says, so that it never waits for a reader. */
    private static void listen(Process process, CompletableFuture<URI> ready) {
        StringBuilder said = new StringBuilder();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Matcher matcher = READY.matcher(line);
                if (matcher.find()) {
                    ready.complete(URI.create(matcher.group(1)));
                }
                if (!ready.isDone()) {
                    said.append(line).append('\n');
                }
            }
        } catch (IOException e) {
            said.append(e);
        }
        ready.completeExceptionally(new IllegalStateException("the application ended:\n" + said));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(address.resolve(path))
                        .timeout(Duration.ofSeconds(LONGEST_SECONDS))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
