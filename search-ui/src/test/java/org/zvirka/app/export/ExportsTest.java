package org.zvirka.app.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.zvirka.analysis.json.PlanJson;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.app.FakeArchive;
import org.zvirka.app.TestPlans;
import org.zvirka.app.comparison.Comparisons;
import org.zvirka.app.comparison.DecisionBook;
import org.zvirka.app.selection.Selection;
import org.zvirka.index.FilterField;
import org.zvirka.index.Filters;
import org.zvirka.index.Ledger;
import org.zvirka.index.SearchRequest;
import org.zvirka.index.correction.Change;
import org.zvirka.index.correction.Event;
import org.zvirka.index.correction.MeasureRef;
import org.zvirka.ingest.document.DocumentId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private static final List<String> HOSTILE = HostileCells.ALL;

    private final FakeArchive archive = new FakeArchive();
    private final Exports exports =
            new Exports(archive, new Comparisons(archive, DecisionBook.inMemory()), Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void csv_hasEveryRowAndEveryField() throws IOException {
        archive.plans().put(TestPlans.report());
        List<CSVRecord> rows = csv(write(Selection.EVERYTHING, ExportFormat.CSV), ',');
        assertThat(rows).hasSize(2);
        CSVRecord first = rows.getFirst();
        assertThat(first.toMap().keySet())
                .containsExactlyElementsOf(
                        MeasureColumns.ALL.stream().map(MeasureColumn::name).toList());
        assertThat(first.get("text")).isEqualTo("Вести облік подарунків");
        assertThat(first.get("status")).isEqualTo("DONE");
        assertThat(first.get("status_quote")).isEqualTo("Так");
        assertThat(first.get("due_first")).isEqualTo("2021-04-01");
        assertThat(first.get("section")).isEqualTo("Розділ 1 / Завдання 1");
        assertThat(first.get("page")).isEqualTo("2");
        assertThat(first.get("document")).isEqualTo(TestPlans.report().id().value());
        assertThat(first.get("address")).isEqualTo("http://here/measure/" + first.get("id"));
    }

    @Test
    void export_followsTheFilters() throws IOException {
        archive.plans().put(TestPlans.report());
        Selection notDone = new Selection("", Filters.of(FilterField.STATUS, "NOT_DONE"), SearchRequest.Sort.RELEVANCE);
        assertThat(csv(write(notDone, ExportFormat.CSV), ',')).hasSize(1);
    }

    @Test
    void excelsCsv_hasMarkAndSemicolons() throws IOException {
        archive.plans().put(TestPlans.report());
        byte[] bytes = write(Selection.EVERYTHING, ExportFormat.CSV_EXCEL);
        assertThat(HexFormat.of().formatHex(bytes, 0, 3)).isEqualTo("efbbbf");
        assertThat(new String(bytes, StandardCharsets.UTF_8)).startsWith("\uFEFFid;body;kind;");
    }

    @Test
    void hostileCells_runNowhereAndComeBackFromMachineFormats() throws IOException {
        archive.plans().put(TestPlans.plan("h.txt", HOSTILE, List.of(Completion.DONE)));
        List<CSVRecord> safe = csv(write(Selection.EVERYTHING, ExportFormat.CSV), ',');
        assertThat(safe).extracting(row -> row.get("text")).allSatisfy(text -> assertThat("=+-@\t\r")
                .doesNotContain(text.substring(0, 1)));
        assertThat(safe)
                .extracting(row -> row.get("text"))
                .containsExactlyElementsOf(
                        HOSTILE.stream().map(CsvWriter::harmless).toList());
        byte[] exact =
                entries(write(Selection.EVERYTHING, ExportFormat.DATAPACKAGE)).get("data/measures.csv");
        assertThat(csv(exact, ',')).extracting(row -> row.get("text")).containsExactlyElementsOf(HOSTILE);
        assertThat(ndjson(Selection.EVERYTHING).stream()
                        .filter(line -> line.path("type").asString().equals("measure"))
                        .map(line -> line.path("text").asString()))
                .containsExactlyElementsOf(HOSTILE);
    }

    @Test
    void hostileCells_comeBackFromExcelsCsvAndFromWorkbooks() throws Exception {
        archive.plans().put(TestPlans.plan("h.txt", HOSTILE, List.of(Completion.DONE)));
        assertThat(csv(write(Selection.EVERYTHING, ExportFormat.CSV_EXCEL), ';'))
                .extracting(row -> row.get("text"))
                .containsExactlyElementsOf(
                        HOSTILE.stream().map(CsvWriter::harmless).toList());
        byte[] sheet = entries(write(Selection.EVERYTHING, ExportFormat.XLSX)).get("xl/worksheets/sheet1.xml");
        NodeList cells = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(sheet))
                .getElementsByTagName("c");
        List<String> texts = new ArrayList<>();
        int column =
                MeasureColumns.ALL.stream().map(MeasureColumn::name).toList().indexOf("text");
        for (int i = 0; i < cells.getLength(); i++) {
            Element cell = (Element) cells.item(i);
            if (cell.getAttribute("r").matches((char) ('A' + column) + "\\d+")) {
                texts.add(cell.getTextContent());
            }
        }
        assertThat(texts.subList(1, texts.size())).containsExactlyElementsOf(HOSTILE);
        assertThat(HostileCells.FORMULAS).hasSizeGreaterThanOrEqualTo(30);
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void sameExport_isTheSameFile(ExportFormat format) throws IOException {
        archive.plans().put(TestPlans.report());
        archive.ledger("broken.docx", Ledger.State.UNREADABLE, "not a ZIP");
        byte[] first = write(Selection.EVERYTHING, format);
        byte[] second = write(Selection.EVERYTHING, format);
        switch (format) {
            // These two also say when they were written, and a PDF has a name of its own each time.
            case XLSX -> {
                Map<String, byte[]> before = entries(first);
                Map<String, byte[]> after = entries(second);
                assertThat(after.keySet()).isEqualTo(before.keySet());
                before.remove("docProps/core.xml");
                assertThat(before)
                        .allSatisfy((name, bytes) -> assertThat(after.get(name)).isEqualTo(bytes));
            }
            case REPORT_PDF -> assertThat(pdfText(second)).isEqualTo(pdfText(first));
            case CSV, CSV_EXCEL, NDJSON, DATAPACKAGE, REPORT_HTML ->
                assertThat(second).isEqualTo(first);
        }
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void everyExport_namesQueryFiltersCountTimeVersionAndState(ExportFormat format) throws Exception {
        archive.plans().put(TestPlans.report());
        Selection some = new Selection("облік", Filters.of(FilterField.STATUS, "DONE"), SearchRequest.Sort.DOCUMENT);
        Prepared.Ready ready = (Prepared.Ready) exports.prepare(some, format, "http://here");
        String told =
                switch (format) {
                    case CSV, CSV_EXCEL ->
                        new String(CsvMetadata.write(ready.provenance(), format, "m.csv"), StandardCharsets.UTF_8);
                    case XLSX -> xml(entries(write(some, format)).get("xl/worksheets/sheet2.xml"));
                    case DATAPACKAGE ->
                        new String(entries(write(some, format)).get("datapackage.json"), StandardCharsets.UTF_8);
                    case REPORT_PDF -> pdfText(write(some, format));
                    case NDJSON, REPORT_HTML -> new String(write(some, format), StandardCharsets.UTF_8);
                };
        boolean report = format == ExportFormat.REPORT_HTML || format == ExportFormat.REPORT_PDF;
        assertThat(told)
                .contains("облік", Exports.VERSION, NOW.toString())
                .contains(ready.provenance().fingerprint(), "http://here/search?q=")
                .contains(report ? "Виконано" : "DONE")
                .contains("1");
    }

    private static String pdfText(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\R", "");
        }
    }

    @Test
    void ndjson_givesTheSameMeasuresBack() {
        Plan plan = TestPlans.report();
        archive.plans().put(plan);
        List<JsonNode> lines = ndjson(Selection.EVERYTHING);
        List<Measure> back = lines.subList(1, lines.size() - 1).stream()
                .map(PlanJson::measure)
                .toList();
        assertThat(back).isEqualTo(plan.measures());
        assertThat(lines.getFirst().path("fingerprint").asString()).hasSize(64);
        assertThat(lines.getFirst().path("measures").asInt()).isEqualTo(2);
        assertThat(lines.getLast().path("type").asString()).isEqualTo("end");
    }

    @Test
    void corrections_areMarked() throws IOException {
        Plan plan = TestPlans.report();
        archive.plans().put(plan);
        String fingerprint =
                ndjson(Selection.EVERYTHING).getFirst().path("fingerprint").asString();
        archive.corrections()
                .add(Event.of(
                        plan.id(),
                        new Change.MeasureField(
                                MeasureRef.of(plan.measures().getLast()), "status", "\"NOT_DONE\"", "\"DONE\""),
                        "me",
                        NOW));
        List<CSVRecord> rows = csv(write(Selection.EVERYTHING, ExportFormat.CSV), ',');
        assertThat(rows).extracting(row -> row.get("corrected")).containsExactly("", "status");
        assertThat(ndjson(Selection.EVERYTHING).getFirst().path("fingerprint").asString())
                .as("the archive's state is another one")
                .isNotEqualTo(fingerprint);
    }

    @Test
    void dataPackage_describesEveryTableByWhatIsInIt() throws IOException {
        archive.plans().put(TestPlans.report());
        archive.ledger("broken.docx", Ledger.State.UNREADABLE, "not a ZIP");
        Map<String, byte[]> entries = entries(write(Selection.EVERYTHING, ExportFormat.DATAPACKAGE));
        JsonNode descriptor = JSON.readTree(entries.get("datapackage.json"));
        assertThat(descriptor.path("profile").asString()).isEqualTo("tabular-data-package");
        assertThat(descriptor.path("resources")).hasSize(PackageTable.values().length + 1);
        for (JsonNode resource : descriptor.path("resources")) {
            byte[] bytes = entries.get(resource.path("path").asString());
            assertThat(resource.path("bytes").asLong()).isEqualTo(bytes.length);
            assertThat(resource.path("hash").asString()).isEqualTo("sha256:" + DocumentId.of(bytes));
            List<CSVRecord> rows = csv(bytes, ',');
            assertThat(rows).hasSize(resource.path("rows").asInt());
            if (!rows.isEmpty()) {
                assertThat(resource.path("schema").path("fields").valueStream().map(field -> field.path("name")
                                .asString()))
                        .containsExactlyElementsOf(rows.getFirst().toMap().keySet());
            }
        }
        assertThat(csv(entries.get("data/codebook.csv"), ','))
                .allSatisfy(row -> assertThat(row.toMap().values()).noneMatch(String::isBlank));
    }

    @Test
    void xlsx_isAWorkbookOfSheetsWithTypedCellsAndNoFormulas() throws IOException {
        archive.plans().put(TestPlans.plan("h.txt", HOSTILE, List.of(Completion.DONE)));
        Map<String, byte[]> entries = entries(write(Selection.EVERYTHING, ExportFormat.XLSX));
        String sheet = xml(entries.get("xl/worksheets/sheet1.xml"));
        assertThat(sheet).doesNotContain("<f>").contains("autoFilter", "ySplit=\"1\"", "<v>2021</v>", "їжак ґава");
        String about = xml(entries.get("xl/worksheets/sheet2.xml"));
        assertThat(about).contains("Відбиток архіву", "http://here/search");
    }

    @Test
    void xlsx_goesOnOnAnotherSheetAndSaysWhatItCut() throws IOException {
        List<String> texts = IntStream.range(0, 25)
                .mapToObj(i -> i == 7 ? "я".repeat(40_000) : "Захід " + i)
                .toList();
        archive.plans().put(TestPlans.plan("many.txt", texts, List.of(Completion.DONE)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Prepared.Ready ready = (Prepared.Ready) exports.prepare(Selection.EVERYTHING, ExportFormat.XLSX, "");
        XlsxWriter writer = new XlsxWriter(out, ready.provenance(), 11);
        writer.begin(ready.provenance());
        archive.search().scan(SearchRequest.of("", Filters.NONE)).forEach(hit -> {
            try {
                writer.measure(new ExportedMeasure(hit, List.of()));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        writer.end(25);
        Map<String, byte[]> entries = entries(out.toByteArray());
        assertThat(entries).containsKeys("xl/worksheets/sheet3.xml", "xl/worksheets/sheet4.xml");
        assertThat(xml(entries.get("xl/worksheets/sheet1.xml"))).contains("[…]");
    }

    @Test
    void readerThatGoesAway_stopsTheWork() {
        archive.plans()
                .put(TestPlans.plan(
                        "many.txt",
                        IntStream.range(0, 500).mapToObj(i -> "Захід " + i).toList(),
                        List.of(Completion.DONE)));
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int each) throws IOException {
                throw new IOException("gone");
            }
        };
        for (ExportFormat format : ExportFormat.values()) {
            Prepared.Ready ready = (Prepared.Ready) exports.prepare(Selection.EVERYTHING, format, "");
            assertThatThrownBy(() -> ready.writing().write(gone))
                    .as(format.id())
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void archiveThatIsDown_isSaidBeforeAnythingIsWritten() {
        archive.down(true);
        assertThat(exports.prepare(Selection.EVERYTHING, ExportFormat.CSV, ""))
                .isInstanceOf(Prepared.Unavailable.class);
    }

    @Test
    void metadataBesideCsv_namesEveryColumn() {
        archive.plans().put(TestPlans.report());
        Prepared.Ready ready = (Prepared.Ready) exports.prepare(Selection.EVERYTHING, ExportFormat.CSV, "");
        JsonNode metadata = JSON.readTree(CsvMetadata.write(ready.provenance(), ExportFormat.CSV, "m.csv"));
        assertThat(metadata.path("tableSchema").path("columns")).hasSize(MeasureColumns.ALL.size());
        assertThat(metadata.path("zvirka:export").path("measures").asInt()).isEqualTo(2);
    }

    private byte[] write(Selection selection, ExportFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Prepared.Ready ready = (Prepared.Ready) exports.prepare(selection, format, "http://here");
        long rows = ready.writing().write(out);
        assertThat(rows).isEqualTo(ready.provenance().measures());
        return out.toByteArray();
    }

    private List<JsonNode> ndjson(Selection selection) {
        try {
            return new String(write(selection, ExportFormat.NDJSON), StandardCharsets.UTF_8)
                    .lines()
                    .map(JSON::readTree)
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<CSVRecord> csv(byte[] bytes, char separator) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(new String(bytes, StandardCharsets.UTF_8)))
                .getRecords();
    }

    /** With characters written by number as themselves. */
    private static String xml(byte[] bytes) {
        return Pattern.compile("&#x([0-9a-fA-F]+);")
                .matcher(new String(bytes, StandardCharsets.UTF_8))
                .replaceAll(
                        number -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(number.group(1), 16))));
    }

    /** Through a file, since the sizes of a streamed workbook stand in the directory at its end alone. */
    private static Map<String, byte[]> entries(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("export", ".zip");
        Map<String, byte[]> entries = new HashMap<>();
        try {
            Files.write(file, bytes);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
                }
            }
        } finally {
            Files.delete(file);
        }
        return entries;
    }
}
