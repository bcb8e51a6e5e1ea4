package org.zvirka.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zvirka.ingest.given.Office;
import org.zvirka.ingest.given.Sample;
import org.zvirka.ingest.given.Shown;
import org.zvirka.ingest.given.Zip;

/**
 * Valid files with bits turned, stretches lost and bytes cut off, the same ones at every run. Whatever comes out, it is
 * an outcome: no exception escapes and nothing hangs. In the files that are containers the parts are mutated, too, and
 * packed again, so that more than the container's checksum is met.
 */
final class MutatedFilesTest {

    private static final int ROUNDS = Integer.getInteger("zvirka.test.mutations", 60);

    /** Far above what a small file takes on a busy machine. */
    private static final Duration LIMIT = Duration.ofSeconds(60);

    static Stream<Arguments> samples() {
        return Stream.of(
                Arguments.of("a.docx", docx()),
                Arguments.of("a.doc", Sample.doc()),
                Arguments.of("a.rtf", Sample.rtf()),
                Arguments.of("a.odt", odt()),
                Arguments.of("a.ods", ods()),
                Arguments.of("a.xlsx", workbook(new XSSFWorkbook())),
                Arguments.of("a.xls", workbook(new HSSFWorkbook())),
                Arguments.of("a.html", html()),
                Arguments.of("a.txt", "№\tЗахід\n1\tНавчання\n\n2\tЗвіт\n".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("a.csv", "№;Захід\n1;\"Нав\"\"чання\"\n".getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void mutatedFile_endsInAnOutcome(String name, byte[] valid) {
        Random random = new Random(20_261_121);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] mutated = mutated(valid, random);
            assertOutcome(mutated, name, round);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void fileCutAnywhere_endsInAnOutcome(String name, byte[] valid) {
        for (int i = 0; i < ROUNDS; i++) {
            assertOutcome(Arrays.copyOf(valid, (int) ((long) valid.length * i / ROUNDS)), name, i);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void containerWithMutatedParts_endsInAnOutcome(String name, byte[] valid) {
        Map<String, byte[]> parts = parts(valid);
        Random random = new Random(4);
        for (int round = 0; round < ROUNDS && !parts.isEmpty(); round++) {
            Zip zip = new Zip();
            parts.forEach((part, content) -> zip.with(
                    part, part.equals("mimetype") || random.nextInt(2) == 0 ? content : mutatedText(content, random)));
            assertOutcome(zip.bytes(), name, round);
        }
    }

    private static void assertOutcome(byte[] bytes, String name, int round) {
        ReadOutcome outcome =
                assertTimeoutPreemptively(LIMIT, () -> Shown.outcome(bytes, name), () -> name + ", round " + round);
        if (outcome instanceof ReadOutcome.Failed failed) {
            assertThat(failed.detail())
                    .as("%s, round %d", name, round)
                    .isNotBlank()
                    .doesNotContain("\n")
                    .doesNotContain("Exception");
        }
    }

    private static byte[] mutated(byte[] valid, Random random) {
        byte[] mutated = valid.clone();
        switch (random.nextInt(4)) {
            case 0 -> flip(mutated, random, 1);
            case 1 -> flip(mutated, random, 20);
            case 2 -> {
                int from = random.nextInt(mutated.length);
                Arrays.fill(mutated, from, Math.min(mutated.length, from + 64), (byte) random.nextInt());
            }
            default -> {
                int from = random.nextInt(mutated.length);
                int length = random.nextInt(mutated.length - from) / 4;
                System.arraycopy(mutated, from + length, mutated, from, mutated.length - from - length);
            }
        }
        return mutated;
    }

    private static void flip(byte[] bytes, Random random, int times) {
        for (int i = 0; i < times; i++) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
    }

    /** Numbers made huge, negative or no numbers, and elements doubled: what stays XML more often than turned bits. */
    private static byte[] mutatedText(byte[] content, Random random) {
        String text = new String(content, StandardCharsets.UTF_8);
        String[] numbers = {"-1", "2147483647", "99999999999999999999", "0", "x", "", "1e308"};
        String changed = java.util.regex.Pattern.compile("(?<==\")-?\\d+(?=\")|(?<=<v>)\\d+")
                .matcher(text)
                .replaceAll(match -> random.nextInt(3) == 0 ? numbers[random.nextInt(numbers.length)] : match.group());
        byte[] bytes = changed.getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(3) == 0 && bytes.length > 0) {
            flip(bytes, random, 1);
        }
        return bytes;
    }

    private static Map<String, byte[]> parts(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
            return parts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] docx() {
        String cells = Office.tc("<w:gridSpan w:val=\"2\"/><w:vMerge w:val=\"restart\"/>", Office.p("Навчання"))
                + Office.tc("", Office.p("червень"));
        String item =
                "<w:p><w:pPr><w:pStyle w:val=\"S\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:p>";
        return Office.docx(
                item
                        + "<w:tbl><w:tblGrid><w:gridCol w:w=\"1000\"/><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"3000\"/></w:tblGrid><w:tr>"
                        + cells + "</w:tr><w:tr>" + cells.replace("w:val=\"restart\"", "") + "</w:tr></w:tbl>",
                Map.of(
                        "numbering",
                        "<w:numbering><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/>"
                                + "<w:lvlText w:val=\"%1)\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>",
                        "styles",
                        "<w:styles><w:style w:type=\"paragraph\" w:styleId=\"S\"><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr></w:style></w:styles>"));
    }

    private static byte[] odt() {
        return Office.odt(
                "<text:list text:style-name=\"L\"><text:list-item text:start-value=\"3\"><text:p>План</text:p></text:list-item></text:list>"
                        + "<table:table><table:table-row table:number-rows-repeated=\"2\"><table:table-cell table:number-columns-spanned=\"2\""
                        + " table:number-rows-spanned=\"2\"><text:p>1<text:s text:c=\"2\"/></text:p></table:table-cell><table:table-cell"
                        + " table:number-columns-repeated=\"3\"><text:p>2</text:p></table:table-cell></table:table-row></table:table>",
                "<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\" style:num-format=\"1\""
                        + " text:start-value=\"1\" text:display-levels=\"1\"/></text:list-style>");
    }

    private static byte[] ods() {
        return Office.ods(
                "<table:table table:name=\"А\"><table:table-column table:number-columns-repeated=\"3\"/><table:table-row"
                        + " table:number-rows-repeated=\"2\"><table:table-cell table:number-columns-spanned=\"2\" table:number-rows-spanned=\"1\">"
                        + "<text:p>1</text:p></table:table-cell><table:table-cell table:number-columns-repeated=\"2\"><text:p>2</text:p>"
                        + "</table:table-cell></table:table-row></table:table>",
                "");
    }

    private static byte[] workbook(Workbook empty) {
        try (Workbook book = empty;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("План");
            var row = sheet.createRow(0);
            row.createCell(0).setCellValue("Навчання");
            row.createCell(1).setCellValue(44377);
            sheet.createRow(3).createCell(1).setCellValue("Звіт");
            sheet.addMergedRegion(new org.apache.poi.ss.util.CellRangeAddress(0, 1, 0, 1));
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] html() {
        return "<html><head><meta charset=utf-8></head><body><ol start=3><li>План</ol><table><tr><td rowspan=2 colspan=3>1<td>2<tr><td>3</table>"
                .getBytes(StandardCharsets.UTF_8);
    }
}
