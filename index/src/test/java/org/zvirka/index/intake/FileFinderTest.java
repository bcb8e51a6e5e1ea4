package org.zvirka.index.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileFinderTest {

    @TempDir
    Path folder;

    @Test
    void folderWithoutRights_isNotedWithItsReason() {
        FileFinder finder = new FileFinder(folder, new HashSet<>());

        finder.refuse(folder.resolve("secret"), new AccessDeniedException("secret"));

        assertThat(finder.refused()).singleElement().satisfies(refused -> {
            assertThat(refused.name()).isEqualTo("secret");
            assertThat(refused.reason()).contains("right");
        });
    }

    @Test
    void files_comeInTheOrderOfTheirNames() throws Exception {
        for (String name : List.of("b.txt", "a/z.txt", "c.txt", "a.txt")) {
            PlanText.write(folder.resolve(name), "x");
        }

        assertThat(FileFinder.find(List.of(folder)).files())
                .extracting(Offered::name)
                .containsExactly("a.txt", "a/z.txt", "b.txt", "c.txt");
    }

    @Test
    void fileNamedItself_isTakenEvenWhenHidden() throws Exception {
        Path hidden = PlanText.write(folder.resolve(".plan.txt"), "x");

        assertThat(FileFinder.find(List.of(hidden)).files())
                .extracting(Offered::name)
                .containsExactly(".plan.txt");
    }

    @Test
    void controlCharactersInNames_becomeSpaces() {
        assertThat(FileName.of("a\nb\u202etxt.")).isEqualTo("a b txt.");
        assertThat(FileName.of("\n")).isEqualTo("unnamed");
        assertThat(FileName.uploaded("../../etc/passwd")).isEqualTo("passwd");
    }
}
