package org.zvirka.journeys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged application as files, and commands run with it in processes of their own. */
final class Packaged {

    /** Generous: a build machine may be busy with other things. */
    private static final long LONGEST_SECONDS = 120;

    private Packaged() {}

    static Path root() {
        return Path.of(System.getProperty("zvirka.root", "..")).toAbsolutePath().normalize();
    }

    static Path samples() {
        return root().resolve("samples");
    }

    /** The words that start it; the launcher's own, without its look for a build. */
    static List<String> command(Object... arguments) {
        Path libraries = root().resolve("search-ui/target/zvirka/lib");
        if (!Files.isDirectory(libraries)) {
            throw new IllegalStateException(libraries + " is missing: run ./mvnw verify from the project's root");
        }
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-Dzvirka.home=" + root(),
                "-cp",
                libraries + "/*",
                "org.zvirka.app.cli.Zvirka"));
        for (Object argument : arguments) {
            command.add(String.valueOf(argument));
        }
        return command;
    }

    /** What a command printed and how it ended. */
    record Ended(int code, String out, String err) {}

    /** Runs a command to its end. */
    static Ended run(Path folder, Object... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile("zvirka", ".out");
        Path err = Files.createTempFile("zvirka", ".err");
        try {
            Process process = new ProcessBuilder(command(arguments))
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("not ended after " + LONGEST_SECONDS + " s: " + List.of(arguments));
            }
            return new Ended(process.exitValue(), read(out), read(err));
        } finally {
            Files.deleteIfExists(out);
            Files.deleteIfExists(err);
        }
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
