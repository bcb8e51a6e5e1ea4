package org.zvirka.ingest.scan;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The Tesseract program, run as a process of its own for each batch of pictures: pictures go in through its standard
 * input, words come out of its standard output, no file is written. A process that takes too long or prints too much is
 * killed. Safe for use by several threads.
 *
 * @param program where it is installed
 * @param languages the languages it can read, by Tesseract's names ("ukr", "eng")
 */
record Tesseract(Path program, Set<String> languages) {

    /** More than any page of text comes to: a dense A3 page is 300 kB. */
    private static final int MOST_OUTPUT = 16 * 1024 * 1024;

    private static final Duration ASKING = Duration.ofSeconds(20);

    /** A thread of the machine for each of the streams of a process, since waiting at a pipe holds one; they end with it. */
    private static final Executor STREAMS = Thread.ofPlatform().daemon()::start;

    Tesseract {
        languages = Set.copyOf(languages);
    }

    /** How the pictures of a batch are laid out; the number is Tesseract's page segmentation mode. */
    enum Layout {
        ORIENTATION(0),
        PAGE(3),
        BLOCK(6),
        LINE(7),
        SPARSE(11);

        private final int mode;

        Layout(int mode) {
            this.mode = mode;
        }
    }

    /** Asks a program what it can read; null when it does not answer as Tesseract does. */
    static @Nullable Tesseract at(Path program) {
        try {
            String answer = run(List.of(program.toString(), "--list-langs"), List.of(), ASKING);
            Set<String> languages = new TreeSet<>();
            answer.lines().skip(1).map(String::strip).forEach(languages::add);
            return languages.isEmpty() ? null : new Tesseract(program, languages);
        } catch (IOException e) {
            return null;
        }
    }

    /**
     * Reads pictures.
     *
     * @param languageNames in the order of their weight, all installed
     * @return the words of each picture, in reading order
     * @throws IOException when the program fails, prints too much or takes longer than {@code limit}
     */
    List<List<ReadWord>> read(List<Grey> pictures, List<String> languageNames, Layout layout, Duration limit)
            throws IOException {
        if (pictures.isEmpty()) {
            return List.of();
        }
        return Tsv.words(run(command(languageNames, layout, "tsv"), pictures, limit), pictures.size());
    }

    /** Degrees by which the picture must be turned clockwise to stand upright, 0 when it cannot be told. */
    int turnToUpright(Grey picture, Duration limit) throws IOException {
        if (!languages.contains("osd")) {
            return 0;
        }
        String answer = run(command(List.of("osd"), Layout.ORIENTATION, ""), List.of(picture), limit);
        return answer.lines()
                .filter(line -> line.startsWith("Rotate:"))
                .map(line -> line.substring("Rotate:".length()).strip())
                .filter(degrees -> degrees.matches("90|180|270"))
                .map(Integer::valueOf)
                .findFirst()
                .orElse(0);
    }

    private List<String> command(List<String> languageNames, Layout layout, String form) {
        List<String> command = new ArrayList<>(List.of(program.toString(), "stdin", "stdout"));
        command.addAll(List.of("-l", String.join("+", languageNames)));
        command.addAll(List.of("--psm", Integer.toString(layout.mode), "--dpi", "300"));
        if (!form.isEmpty()) {
            command.add(form);
        }
        return command;
    }

    private static String run(List<String> command, List<Grey> input, Duration limit) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        // One thread each: several processes side by side do more than one process with several threads.
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        Process process = builder.start();
        Thread killer = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(killer);
        try {
            return talk(process, input, limit);
        } finally {
            process.destroyForcibly();
            forget(killer);
        }
    }

    private static void forget(Thread killer) {
        try {
            Runtime.getRuntime().removeShutdownHook(killer);
        } catch (IllegalStateException e) {
            // The machine is shutting down and the hook does its work.
            return;
        }
    }

    private static String talk(Process process, List<Grey> input, Duration limit) throws IOException {
        CompletableFuture<String> output = CompletableFuture.supplyAsync(() -> drained(process), STREAMS);
        CompletableFuture<Void> fed = CompletableFuture.runAsync(() -> feed(process, input), STREAMS);
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException("text recognition took longer than " + limit.toSeconds() + " s");
            }
            fed.get();
            if (process.exitValue() != 0) {
                throw new IOException("text recognition ended with " + process.exitValue());
            }
            return output.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("text recognition was interrupted", e);
        } catch (ExecutionException e) {
            throw new IOException("text recognition failed", e);
        }
    }

    private static void feed(Process process, List<Grey> input) {
        try (OutputStream stdin = new java.io.BufferedOutputStream(process.getOutputStream(), 1 << 16)) {
            if (!input.isEmpty()) {
                Tiff.write(input, stdin);
            }
        } catch (IOException e) {
            // The program has ended and left its input unread; its exit value tells why.
            return;
        }
    }

    private static String drained(Process process) {
        try (InputStream stdout = process.getInputStream()) {
            byte[] bytes = stdout.readNBytes(MOST_OUTPUT);
            if (bytes.length == MOST_OUTPUT) {
                process.destroyForcibly();
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
