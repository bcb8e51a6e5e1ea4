package org.zvirka.index.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskTroubleTest {

    @TempDir
    private Path folder;

    @Test
    void fullDisk_isNamedAsSuch_withWhatToDo() {
        assertThat(DiskTrouble.of("diskWrite", "write", folder, new IOException("No space left on device")))
                .hasMessage("no space left on the disk of " + folder + "; free some and run it again");
    }

    @Test
    void missingRight_isSaidWithoutTheNameOfAClass() {
        Path file = folder.resolve("not/there");
        assertThat(DiskTrouble.of("diskWrite", "write", file, new AccessDeniedException(file.toString())))
                .hasMessage("cannot write " + file + ": no right to; check its rights and space");
    }

    @Test
    void otherTrouble_keepsItsOwnWords() {
        assertThat(DiskTrouble.of("luceneDisk", "read the index in", folder, new IOException("checksum failed")))
                .hasMessageContaining("checksum failed")
                .extracting("problem")
                .isEqualTo("luceneDisk");
    }
}
