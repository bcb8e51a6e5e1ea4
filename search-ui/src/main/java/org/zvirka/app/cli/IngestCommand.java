package org.zvirka.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads files and folders into the archive. */
@Command(
        name = "ingest",
        description = "Read files and folders into the archive: a line per file.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  zvirka ingest plans/ report.pdf          what is known already is not read again",
            "  zvirka ingest plans/ --again             read all of it again, keeping people's corrections",
            "  zvirka ingest plans/ --format json       a JSON object per file, for programs",
            "  zvirka ingest measures.zip               a data package of zvirka export gives its documents back",
            "",
            "Exit codes: 0 all fine, 2 wrong use or environment, 3 some files failed (zvirka status --files tells why)."
        })
final class IngestCommand implements Callable<Integer> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    enum Format {
        TEXT,
        JSON
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Mixin
    private DataOption data = new DataOption();

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders to read.")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--again", description = "Read again what was read before.")
    private boolean again;

    @Option(names = "--format", defaultValue = "text", description = "text or json; default: text.")
    private Format format = Format.TEXT;

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        ProgressBar bar = ProgressBar.on(err, ProgressBar.isShown() ? files() : 0);
        try (Door door = Door.open(data.folder())) {
            return door.ingest(paths, again, row -> {
                        bar.wipe();
                        line(row);
                        bar.step(row.path("file").asString(""));
                    })
                    ? Zvirka.FINE
                    : Zvirka.SOME_FAILED;
        } finally {
            bar.wipe();
        }
    }

    /** How many there are to read, about: an archive of files counts as one. */
    private int files() throws IOException {
        int files = 0;
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> inside = Files.walk(path)) {
                    files += (int) inside.filter(Files::isRegularFile).count();
                } catch (UncheckedIOException e) {
                    throw e.getCause();
                }
            } else {
                files++;
            }
        }
        return files;
    }

    private void line(JsonNode row) {
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.JSON) {
            out.println(JSON.writeValueAsString(row));
            return;
        }
        String state = row.path("state").asString("");
        String reason = (state.equals("duplicate") ? "the same bytes as " : "")
                + row.path("reason").asString("");
        String line = String.format(
                Locale.ROOT,
                "%-12s %s%s",
                state.replace('_', ' '),
                row.path("file").asString(""),
                reason.isEmpty() ? "" : ": " + reason.lines().findFirst().orElse(""));
        out.println(line);
    }
}
