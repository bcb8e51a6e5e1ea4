package org.zvirka.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExtractCommandTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PLAN = """
            ПЛАН ЗАХОДІВ Вишнеставської міської ради на 2023 рік

            № з/п\tЗміст заходу\tТермін виконання\tВідповідальні
            1\tВести облік подарунків\tпостійно\tВідділ управління персоналом
            2\tПровести навчання\tдо 1 травня 2023 року\tУповноважений
            """;

    @TempDir
    Path folder;

    @Test
    void oneFile_isAnArrayWithOneObject() throws IOException {
        Run run = Run.zvirka("extract", plan("plan.txt"));
        assertThat(run.errors()).isEmpty();
        assertThat(run.code()).isEqualTo(Zvirka.FINE);
        JsonNode array = JSON.readTree(run.out());
        assertThat(array).hasSize(1);
        assertThat(array.get(0).path("file").asString()).isEqualTo("plan.txt");
        assertThat(array.get(0).path("measures")).hasSize(2);
    }

    @Test
    void grids_showTheTablesBeforeAnyJoining() throws IOException {
        Run run = Run.zvirka("extract", "--grids", plan("plan.txt"));
        JsonNode tables = JSON.readTree(run.out()).get(0).path("tables");
        assertThat(tables).hasSize(1);
        JsonNode cell = tables.get(0).path("rows").get(1).get(1);
        assertThat(cell.path("text").asString()).isEqualTo("Вести облік подарунків");
        assertThat(cell.path("rowSpan").asInt()).isEqualTo(1);
    }

    @Test
    void sameNameTwice_overwritesNothing() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Path out = folder.resolve("out/deep");
        Run run = Run.zvirka(
                "extract", plan("plan.txt"), Files.copy(plan("plan.txt"), other.resolve("plan.txt")), "--out", out);
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(Zvirka.FINE);
        assertThat(out.resolve("plan.txt.json")).exists();
        assertThat(out.resolve("plan.txt.2.json")).hasSameTextualContentAs(out.resolve("plan.txt.json"));
    }

    @Test
    void badFiles_areALineEachAndTheRestIsRead() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.docx"));
        Path picture =
                Files.write(folder.resolve("picture.docx"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        Run run = Run.zvirka("extract", empty, picture, folder.resolve("absent.pdf"), folder, plan("plan.txt"));
        assertThat(run.code()).isEqualTo(Zvirka.SOME_FAILED);
        assertThat(run.errors()).hasSize(4).allSatisfy(line -> assertThat(line).startsWith("zvirka: " + folder));
        assertThat(run.err())
                .contains("empty.docx: the file has no bytes", "picture.docx: ", "absent.pdf: no such file");
        assertThat(JSON.readTree(run.out())).hasSize(1);
    }

    @Test
    void archive_isAnAnswerForEveryMember() throws IOException {
        Path zip = folder.resolve("all.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String name : List.of("2023/plan.txt", "empty.docx", "x".repeat(400) + ".txt")) {
                out.putNextEntry(new ZipEntry(name));
                out.write(name.startsWith("empty") ? new byte[0] : PLAN.getBytes(StandardCharsets.UTF_8));
            }
        }
        Path out = folder.resolve("out");
        Run run = Run.zvirka("extract", zip, "--out", out);
        assertThat(run.code()).isEqualTo(Zvirka.SOME_FAILED);
        assertThat(run.errors())
                .containsExactly("zvirka: " + zip + "/empty.docx: the file has no bytes; fetch it again");
        assertThat(out.resolve("all.zip_2023_plan.txt.json")).content().contains("\"file\":\"all.zip/2023/plan.txt\"");
        assertThat(out).isDirectoryContaining(file -> String.valueOf(file.getFileName())
                .startsWith("all.zip_xxx"));
    }

    @Test
    void outThatIsAFile_isOneLineAndNoTrace() throws IOException {
        Path file = plan("plan.txt");
        Run run = Run.zvirka("extract", file, "--out", file);
        assertThat(run.code()).isEqualTo(Zvirka.WRONG_USE);
        assertThat(run.errors()).containsExactly("zvirka: " + file + ": is a file; name a folder");
    }

    @Test
    void noFile_saysHowToAsk() {
        Run run = Run.zvirka("extract");
        assertThat(run.code()).isEqualTo(Zvirka.WRONG_USE);
        assertThat(run.errors())
                .containsExactly("zvirka: Missing required parameter: 'FILE'", "Try: zvirka extract --help");
    }

    private Path plan(String name) throws IOException {
        return Files.writeString(folder.resolve(name), PLAN);
    }
}
