package org.zvirka.journeys;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The application serving on a port that was free, until closed. */
final class RunningServer implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("is ready at (http://localhost:\\d+)");
    private static final long LONGEST_SECONDS = 180;

    private final Process process;
    private final String address;

    private RunningServer(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** Returns once it says that it is ready. */
    static RunningServer start(Path data, Object... arguments) throws Exception {
        List<Object> all = new ArrayList<>(List.of("serve", "--port", "0", "--data", data));
        all.addAll(List.of(arguments));
        Process process = new ProcessBuilder(Packaged.command(all.toArray()))
                .redirectErrorStream(true)
                .start();
        try {
            return new RunningServer(process, ready(process).get(LONGEST_SECONDS, TimeUnit.SECONDS));
        } catch (Exception e) {
            process.destroyForcibly();
            throw e;
        }
    }

    /** Reads all it says, so that it never waits for a reader. */
    private static CompletableFuture<String> ready(Process process) {
        CompletableFuture<String> ready = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            StringBuilder said = new StringBuilder();
            try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    said.append(line).append('\n');
                    Matcher matcher = READY.matcher(line);
                    if (matcher.find()) {
                        ready.complete(matcher.group(1));
                    }
                }
            } catch (IOException e) {
                said.append(e);
            }
            ready.completeExceptionally(new IllegalStateException("the application ended:\n" + said));
        });
        return ready;
    }

    String address() {
        return address;
    }

    /** The number of its process. */
    long process() {
        return process.pid();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
