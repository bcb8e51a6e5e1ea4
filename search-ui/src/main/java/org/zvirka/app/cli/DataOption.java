package org.zvirka.app.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which archive. */
final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "Folder that keeps the archive; default: data.")
    private Path data = Path.of("data");

    Path folder() {
        return data;
    }
}
