package org.zvirka.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zvirka.ingest.document.SourceDocument;
import org.zvirka.ingest.given.Office;
import org.zvirka.ingest.given.Zip;
import org.zvirka.ingest.worker.WorkerSettings;

/** Files made to harm: each must end in a clear outcome, in a worker of the usual size, within its time limit. */
final class HostileFilesTest {

    private static final String BILLION_LAUGHS = """
            <!DOCTYPE l [<!ENTITY a "ha ha ha ha ha ha ha ha ha ha">
            <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">
            <!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;">
            <!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;"><!ENTITY g "&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;">]>
            """;

    /** The JVM of the worker starts within it too, on a busy machine. */
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static DocumentReader reader;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        reader = Readers.forked(WorkerSettings.STANDARD.withWorkers(1).withTimeLimit(LIMIT));
    }

    @AfterAll
    static void end() {
        reader.close();
    }

    @Test
    void externalEntity_isNotFetched() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "СЕКРЕТ");
        String entity = "<!DOCTYPE d [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
        byte[] docx = withDocument(entity + document("<w:p><w:r><w:t>&x;</w:t></w:r></w:p>"));
        assertThat(String.valueOf(read(docx, "a.docx"))).doesNotContain("СЕКРЕТ");
        assertThat(failure(docx, "a.docx")).isEqualTo(ReadOutcome.Reason.UNREADABLE);
    }

    @Test
    void entitiesThatMultiply_areRefused() {
        byte[] docx = withDocument(BILLION_LAUGHS + document("<w:p><w:r><w:t>&g;</w:t></w:r></w:p>"));
        assertThat(failure(docx, "a.docx")).isEqualTo(ReadOutcome.Reason.UNREADABLE);
        byte[] flat = ("<?xml version=\"1.0\"?>" + BILLION_LAUGHS + "<office:document>&g;</office:document>")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(failure(flat, "a.fodt")).isIn(ReadOutcome.Reason.UNREADABLE, ReadOutcome.Reason.UNSUPPORTED);
    }

    @Test
    void partThatUnpacksToAGigabyte_isRefused() {
        byte[] spaces = new byte[16 << 20];
        Arrays.fill(spaces, (byte) ' ');
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        part.writeBytes(document("").replace("</w:body></w:document>", "").getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 8; i++) {
            part.writeBytes(spaces);
        }
        assertThat(failure(withDocument(part.toByteArray()), "a.docx")).isEqualTo(ReadOutcome.Reason.TOO_LARGE);
    }

    @Test
    void elementsNestedAMillionDeep_areRefused() {
        assertThat(failure(withDocument(document("<w:sdt>".repeat(1_000_000))), "a.docx"))
                .isIn(ReadOutcome.Reason.TOO_LARGE, ReadOutcome.Reason.UNREADABLE);
        assertThat(failure(html("<div>".repeat(1_000_000) + "x"), "a.html")).isNotNull();
        read(html("<table><tr><td>".repeat(100_000) + "x"), "a.html");
        read(Office.rtf("{".repeat(1_000_000) + "x"), "a.rtf");
        read(Office.rtf("\\intbl\\itap1000000 x\\nestcell\\nestrow"), "a.rtf");
    }

    @Test
    void tablesNestedInTables_endQuickly() {
        String open = "<w:tbl><w:tr><w:tc>";
        String shut = "</w:tc></w:tr></w:tbl>";
        read(Office.docx(open.repeat(150) + Office.p("x") + shut.repeat(150)), "a.docx");
        read(
                Office.odt(
                        "<table:table><table:table-row><table:table-cell>".repeat(150) + "<text:p>x</text:p>"
                                + "</table:table-cell></table:table-row></table:table>".repeat(150),
                        ""),
                "a.odt");
    }

    @Test
    void spansBeyondAllMeasure_endQuickly() {
        SourceDocument page = document(read(
                html("<table><tr><td colspan=1000000 rowspan=1000000>1<td>2" + "<tr><td colspan=999999>3".repeat(2000)
                        + "</table>"),
                "a.html"));
        assertThat(page.tables().getFirst().columns()).isLessThan(2_000_000);
        String cell = Office.tc("<w:gridSpan w:val=\"2147483647\"/>", Office.p("x"));
        read(Office.docx("<w:tbl>" + ("<w:tr>" + cell + cell + "</w:tr>").repeat(2000) + "</w:tbl>"), "a.docx");
        read(
                Office.odt(
                        "<table:table><table:table-row table:number-rows-repeated=\"2000000000\"><table:table-cell"
                                + " table:number-columns-repeated=\"2000000000\" table:number-columns-spanned=\"2000000000\"><text:p>x</text:p>"
                                + "</table:table-cell></table:table-row></table:table>",
                        ""),
                "a.odt");
        read(
                Office.ods(
                        "<table:table table:name=\"a\"><table:table-row table:number-rows-repeated=\"2000000000\"><table:table-cell"
                                + " table:number-columns-repeated=\"2000000000\"><text:p>x</text:p></table:table-cell></table:table-row></table:table>",
                        ""),
                "a.ods");
        read(
                Office.rtf(
                        "\\trowd" + "\\cellx2147483647".repeat(5000) + "\\intbl" + " x\\cell".repeat(5000) + "\\row"),
                "a.rtf");
    }

    @Test
    void sheetOfAMillionColumns_endsQuickly() {
        StringBuilder row = new StringBuilder("<row r=\"1\">");
        for (int i = 0; i < 1_000_000; i++) {
            row.append("<c><v>1</v></c>");
        }
        read(xlsx(row + "</row>", ""), "a.xlsx");
        read(xlsx("<row r=\"2147483647\"><c r=\"ZZZZZZ99999999999\"><v>1</v></c></row>", ""), "a.xlsx");
    }

    @Test
    void sheetOfHalfAMillionMerges_endsQuickly() {
        StringBuilder rows = new StringBuilder();
        StringBuilder merges = new StringBuilder("<mergeCells>");
        for (int i = 1; i <= 200_000; i++) {
            rows.append("<row r=\"")
                    .append(i)
                    .append("\"><c r=\"A")
                    .append(i)
                    .append("\"><v>1</v></c><c r=\"B")
                    .append(i)
                    .append("\"><v>2</v></c></row>");
            merges.append("<mergeCell ref=\"A").append(i).append(":XFD1048576\"/>");
        }
        read(xlsx(rows.toString(), merges + "</mergeCells>"), "a.xlsx");
    }

    @Test
    void stylesAndListsThatNameThemselves_end() {
        read(
                Office.docx(
                        "<w:p><w:pPr><w:pStyle w:val=\"A\"/><w:numPr><w:ilvl w:val=\"8\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
                                + "<w:r><w:t>x</w:t></w:r></w:p>",
                        Map.of(
                                "styles",
                                "<w:styles><w:style w:styleId=\"A\"><w:basedOn w:val=\"A\"/><w:link w:val=\"A\"/></w:style></w:styles>",
                                "numbering",
                                "<w:numbering><w:abstractNum w:abstractNumId=\"0\"><w:numStyleLink w:val=\"A\"/><w:styleLink w:val=\"A\"/>"
                                        + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>")),
                "a.docx");
        String styles = "<style:style style:name=\"A\" style:family=\"paragraph\" style:parent-style-name=\"B\"/>"
                + "<style:style style:name=\"B\" style:family=\"paragraph\" style:parent-style-name=\"A\"/>";
        read(Office.odt("<text:p text:style-name=\"A\">x</text:p>", styles), "a.odt");
    }

    @Test
    void lineOfAHundredMegabytes_endsQuickly() {
        byte[] text = new byte[100 << 20];
        Arrays.fill(text, (byte) 'a');
        assertThat(failure(text, "a.txt")).isEqualTo(ReadOutcome.Reason.TOO_LARGE);
        assertThat(failure(text, "a.csv")).isEqualTo(ReadOutcome.Reason.TOO_LARGE);
        read(Arrays.copyOf(text, 50 << 20), "a.txt");
        read(new String(new char[3_000_000]).replace("\0", "1\t").getBytes(StandardCharsets.UTF_8), "a.txt");
        read(new String(new char[3_000_000]).replace("\0", "\"a;").getBytes(StandardCharsets.UTF_8), "a.csv");
        read(new String(new char[2_000_000]).replace("\0", "\ta\n\n").getBytes(StandardCharsets.UTF_8), "a.txt");
        read(new String(new char[300_000]).replace("\0", "| a |").getBytes(StandardCharsets.UTF_8), "a.md");
        read(new String(new char[1_000_000]).replace("\0", "*_`[(").getBytes(StandardCharsets.UTF_8), "a.md");
    }

    @Test
    void brokenSurrogates_areReplaced() {
        byte[] docx = Office.docx(Office.p("x"));
        assertThat(read(docx, "half \ud83d.docx")).isInstanceOf(ReadOutcome.Read.class);
        String shown = String.valueOf(read(Office.rtf("\\u-10179? x \\u-8704?"), "a.rtf"));
        assertThat(shown.chars().filter(c -> Character.isSurrogate((char) c))).isEmpty();
    }

    @Test
    void afterAllOfThem_theReaderStillReads() {
        assertThat(read(Office.docx(Office.p("x")), "a.docx")).isInstanceOf(ReadOutcome.Read.class);
    }

    private static SourceDocument document(ReadOutcome outcome) {
        return ((ReadOutcome.Read) outcome).document();
    }

    private ReadOutcome.Reason failure(byte[] bytes, String name) {
        ReadOutcome outcome = read(bytes, name);
        assertThat(outcome).isInstanceOf(ReadOutcome.Failed.class);
        return ((ReadOutcome.Failed) outcome).reason();
    }

    /** The outcome, which is none of a time limit and of one sentence. */
    private ReadOutcome read(byte[] bytes, String name) {
        Path file = folder.resolve("hostile");
        ReadOutcome outcome = assertTimeoutPreemptively(LIMIT.multipliedBy(2), () -> {
            Files.write(file, bytes);
            return reader.read(file, name);
        });
        if (outcome instanceof ReadOutcome.Failed failed) {
            assertThat(failed.reason()).isNotEqualTo(ReadOutcome.Reason.TIMED_OUT);
            assertThat(failed.detail()).isNotBlank().doesNotContain("\n").doesNotContain("Exception");
        }
        return outcome;
    }

    private static String document(String body) {
        return "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + body
                + "</w:body></w:document>";
    }

    private static byte[] withDocument(String document) {
        return withDocument(document.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] withDocument(byte[] document) {
        return new Zip()
                .with("[Content_Types].xml", "<Types>wordprocessingml.document.main</Types>")
                .with("word/document.xml", document)
                .bytes();
    }

    private static byte[] xlsx(String rows, String after) {
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        return new Zip()
                .with("[Content_Types].xml", "<Types>spreadsheetml.sheet.main</Types>")
                .with(
                        "xl/workbook.xml",
                        "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relations
                                + "\"><sheets><sheet name=\"a\" r:id=\"r1\"/></sheets></workbook>")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
                                + " Type=\"" + relations + "/worksheet\" Target=\"sheet1.xml\"/></Relationships>")
                .with(
                        "xl/sheet1.xml",
                        "<worksheet xmlns=\"" + main + "\"><sheetData>" + rows + "</sheetData>" + after
                                + "</worksheet>")
                .bytes();
    }

    private static byte[] html(String body) {
        return ("<html><body>" + body).getBytes(StandardCharsets.UTF_8);
    }
}
