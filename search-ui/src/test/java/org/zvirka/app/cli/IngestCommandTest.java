package org.zvirka.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestCommandTest {

    private static final String LIMIT = "zvirka.reading.time-limit";

    @TempDir
    private Path folder;

    @AfterEach
    void forget() {
        System.clearProperty(LIMIT);
    }

    @Test
    void reading_isAsConfigured() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.txt"), "№\tЗахід\tСтрок\n1\tНавчання\tчервень\n");
        System.setProperty(LIMIT, "1ns");
        Run run = Run.zvirka("ingest", file, "--data", folder.resolve("data"));
        assertThat(run.out()).contains("timed out");
        assertThat(run.code()).isEqualTo(Zvirka.SOME_FAILED);
    }
}
