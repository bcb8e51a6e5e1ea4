package org.zvirka.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.web.server.PortInUseException;
import org.zvirka.index.Archive;
import org.zvirka.index.lucene.LuceneArchive;

class StartFailureTest {

    @TempDir
    private Path folder;

    @Test
    void takenPort_isNamedWithWhatToDo() {
        StartFailure failure = StartFailure.of(new RuntimeException(new PortInUseException(8080)), "8080");
        assertThat(failure).hasMessage("port 8080 is taken by another program; stop it or choose another with --port");
    }

    @Test
    void dataFolderThatIsAFile_isNamedWithWhatToDo() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThatThrownBy(() -> DataFolder.open(file)).satisfies(e -> assertThat(
                        StartFailure.of(new RuntimeException(e), "8080").getMessage())
                .contains(file.toString())
                .contains("--data")
                .doesNotContain("\n"));
    }

    @Test
    void lockedDataFolder_isOneLine() {
        try (Archive held = LuceneArchive.open(folder)) {
            assertThat(held.health().up()).isTrue();
            assertThatThrownBy(() -> LuceneArchive.open(folder)).satisfies(e -> assertThat(
                            StartFailure.of(new RuntimeException(e), "8080").getMessage())
                    .contains("in use")
                    .doesNotContain("\n"));
        }
    }
}
