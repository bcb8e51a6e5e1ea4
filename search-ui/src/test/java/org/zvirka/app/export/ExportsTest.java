package org.zvirka.app.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
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
