package org.zvirka.app.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zvirka.app.correction.CorrectionExports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Takes out what people corrected. */
@Command(
        name = "corrections",
        description = "Write what people corrected into a file, to train rules from and to measure them by.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  zvirka corrections --out corrections.ndjson",
            "  zvirka corrections --format gold --out gold.zip",
            "",
            "Formats: ndjson (every event, what became of it, the measures it is about), gold (a ZIP: each corrected",
            "document as it should be read, and themes.tsv). The file appears only once it is complete."
        })
final class CorrectionsCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Mixin
    private WrittenFile written = new WrittenFile();

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--format", defaultValue = "ndjson", paramLabel = "FORMAT", description = "ndjson or gold.")
    private String format = "ndjson";

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to write it.")
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException, InterruptedException {
        CorrectionExports.Form form = form();
        if (Files.isDirectory(out)) {
            throw new ParameterException(spec.commandLine(), "--out: " + out + " is a folder; name a file in it");
        }
        try (Door door = Door.existing(data.folder())) {
            write(door, form);
            written.tell(
                    out,
                    "corrections",
                    Map.of("format", format),
                    spec.commandLine().getOut(),
                    spec.commandLine().getErr());
        }
        return Zvirka.FINE;
    }

    private CorrectionExports.Form form() {
        try {
            return CorrectionExports.Form.of(format);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--format: " + e.getMessage(), e);
        }
    }

    private void write(Door door, CorrectionExports.Form form) throws IOException, InterruptedException {
        Path target = out.toAbsolutePath();
        @Nullable Path begun = null;
        try {
            begun = Files.createTempFile(target.getParent(), ".zvirka-", ".part");
            try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(begun))) {
                door.corrections(form, stream);
            }
            Files.move(begun, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            if (begun != null) {
                Files.deleteIfExists(begun);
            }
        }
    }
}
