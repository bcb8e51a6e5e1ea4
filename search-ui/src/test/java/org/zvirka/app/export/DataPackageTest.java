package org.zvirka.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zvirka.analysis.Analysis;
import org.zvirka.analysis.json.PlanJson;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.app.TestPlans;
import org.zvirka.app.comparison.Comparisons;
import org.zvirka.app.comparison.DecisionBook;
import org.zvirka.app.comparison.YearPlans;
import org.zvirka.app.selection.Selection;
import org.zvirka.index.Archive;
import org.zvirka.index.Ledger;
import org.zvirka.index.intake.Intake;
import org.zvirka.index.intake.Packages;
import org.zvirka.index.intake.Progress;
import org.zvirka.index.lucene.LuceneArchive;
import org.zvirka.ingest.Readers;
import org.zvirka.ingest.document.DocumentId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A data package against its standard, in two databases, and back in an archive. */
class DataPackageTest {

    private static final Path REAL = Path.of("../../shared/documents/text");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);
    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("package.zip");
    }

    @Test
    void packageOfYears_isWhatItsDescriptionSaysAndComesBack() throws Exception {
        try (Archive archive = LuceneArchive.inMemory()) {
            YearPlans.all().forEach(archive.plans()::put);
            archive.ledger()
                    .record(new Ledger.Entry(
                            "кепський.docx", Optional.empty(), Ledger.State.UNREADABLE, "=1+1", 2, CLOCK.instant()));
            write(archive);
            held(archive);
            List<CSVRecord> links = rows("links");
            assertThat(links)
                    .extracting(row -> row.get("kind") + " " + row.get("decision"))
                    .contains("SAME AUTOMATIC");
            Set<String> measures =
                    rows("measures").stream().map(row -> row.get("id")).collect(Collectors.toSet());
            assertThat(links).allSatisfy(row -> assertThat(measures).contains(row.get("before"), row.get("after")));
            assertThat(links).allSatisfy(row -> assertThat(row.get("reasons")).startsWith("wording "));
        }
    }

    @Test
    void packageOfRealDocuments_isWhatItsDescriptionSaysAndComesBack() throws Exception {
        boolean there = Files.isDirectory(REAL);
        Assumptions.assumeTrue(there, "no documents in " + REAL.toAbsolutePath().normalize());
        try (Archive archive = LuceneArchive.inMemory()) {
            new Intake(archive, Readers.inProcess(), Analysis.standard(), CLOCK, 2)
                    .take(List.of(REAL), Intake.Mode.NEW_ONLY, Progress.Listener.NONE);
            assertThat(archive.plans().list()).hasSize(5);
            write(archive);
            held(archive);
        }
    }

    @Test
    void hostileTexts_passThroughDatabasesUnharmed() throws Exception {
        try (Archive archive = LuceneArchive.inMemory()) {
            Plan plan = TestPlans.plan("h.txt", HostileCells.ALL, List.of(org.zvirka.analysis.plan.Completion.DONE));
            archive.plans().put(plan);
            write(archive);
            Set<String> printed =
                    plan.measures().stream().map(each -> each.text()).collect(Collectors.toSet());
            try (Connection duck = DriverManager.getConnection("jdbc:duckdb:")) {
                load(duck, "measures");
                assertThat(strings(duck, "SELECT text FROM measures")).isEqualTo(printed);
            }
        }
    }

    @Test
    void packageInAFolder_givesItsDocumentsBackAmongOtherFiles() throws Exception {
        try (Archive archive = LuceneArchive.inMemory()) {
            YearPlans.all().forEach(archive.plans()::put);
            write(archive);
        }
        Path offered = Files.createDirectories(folder.resolve("offered/deeper"));
        Files.move(file, offered.resolve("measures.zip"));
        Files.writeString(
                offered.resolve("plan.txt"),
                "ПЛАН ЗАХОДІВ Тихої ради на 2023 рік\n\n№\tЗахід\tСтрок\n1\tНавчання\tчервень\n");
        try (Archive other = LuceneArchive.inMemory();
                var reader = Readers.inProcess()) {
            Intake intake = new Intake(other, reader, Analysis.standard(), new PackageImport(other, CLOCK), CLOCK, 1);
            List<String> told = java.util.Collections.synchronizedList(new ArrayList<>());
            var report = intake.take(List.of(folder.resolve("offered")), Intake.Mode.NEW_ONLY, progress -> {
                if (progress.entry().state().isEnd()) {
                    told.add(progress.entry().state() + " " + progress.entry().file());
                }
            });
            assertThat(report.complete()).isTrue();
            assertThat(other.plans().list()).hasSize(YearPlans.all().size() + 1);
            assertThat(told)
                    .hasSize(YearPlans.all().size() + 2)
                    .contains("ARCHIVE deeper/measures.zip", "INDEXED deeper/plan.txt")
                    .anyMatch(row -> row.startsWith("INDEXED deeper/measures.zip/"));
            assertThat(other.ledger().counts()).doesNotContainKey(Ledger.State.UNSUPPORTED);
        }
    }

    @Test
    void damagedPackage_givesNothing() throws Exception {
        try (Archive archive = LuceneArchive.inMemory()) {
            YearPlans.all().forEach(archive.plans()::put);
            write(archive);
        }
        Map<String, byte[]> entries = entries();
        String plans = new String(entries.get("data/plans.csv"), StandardCharsets.UTF_8);
        for (String changed : List.of(
                plans.replaceFirst("човен", "катер"), plans.substring(0, plans.length() / 2), "document,plan\r\n")) {
            entries.put("data/plans.csv", changed.getBytes(StandardCharsets.UTF_8));
            assertThat(refused(entries)).isNotEmpty();
        }
        entries.remove("data/plans.csv");
        assertThat(refused(entries)).contains("has no data/plans.csv");
        Files.writeString(file, "PK no zip");
        try (Archive any = LuceneArchive.inMemory()) {
            assertThat(new PackageImport(any, CLOCK).is(file)).isFalse();
        }
    }

    private String refused(Map<String, byte[]> entries) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> each : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
            }
        }
        try (Archive other = LuceneArchive.inMemory()) {
            PackageImport in = new PackageImport(other, CLOCK);
            assertThat(in.is(file)).isTrue();
            Packages.Taken row = in.take(file, "p.zip", each -> {});
            assertThat(row.state()).isEqualTo(Ledger.State.UNREADABLE);
            assertThat(other.plans().list()).isEmpty();
            return row.reason();
        }
    }

    private void write(Archive archive) throws IOException {
        Exports exports = new Exports(archive, new Comparisons(archive, DecisionBook.inMemory()), CLOCK);
        Prepared.Ready ready =
                (Prepared.Ready) exports.prepare(Selection.EVERYTHING, ExportFormat.DATAPACKAGE, "http://here");
        try (OutputStream out = Files.newOutputStream(file)) {
            ready.writing().write(out);
        }
    }

    private void held(Archive archive) throws Exception {
        standardAccepts();
        rowsFitTheirSchema();
        assertThat(rows("measures")).hasSize((int) archive.health().measures());
        sqliteTakes();
        duckTakes();
        comesBack(archive);
    }

    private void standardAccepts() throws IOException {
        try (InputStream profile =
                DataPackageTest.class.getResourceAsStream("/frictionless/tabular-data-package.json")) {
            var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                    .getSchema(new String(profile.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
            assertThat(schema.validate(descriptor())).isEmpty();
            assertThat(schema.validate("{\"profile\": \"tabular-data-package\", \"resources\": []}", InputFormat.JSON))
                    .as("the standard refuses what is none")
                    .isNotEmpty();
        }
    }

    /** Types, constraints and keys of every cell, which the profile of the standard leaves to whoever reads the data. */
    private void rowsFitTheirSchema() throws IOException {
        Set<String> documents =
                rows("documents").stream().map(row -> row.get("id")).collect(Collectors.toSet());
        for (JsonNode resource : descriptor().path("resources")) {
            String name = resource.path("name").asString();
            List<CSVRecord> rows = rows(name);
            assertThat(rows).as(name).hasSize(resource.path("rows").asInt());
            Map<String, Set<String>> seen = new HashMap<>();
            for (CSVRecord row : rows) {
                for (JsonNode field : resource.path("schema").path("fields")) {
                    String column = field.path("name").asString();
                    fits(field, row.get(column), name + "." + column);
                    if (field.path("constraints").path("unique").asBoolean(false)) {
                        assertThat(seen.computeIfAbsent(column, any -> new HashSet<>())
                                        .add(row.get(column)))
                                .isTrue();
                    }
                }
                if (resource.path("schema").has("foreignKeys")) {
                    assertThat(documents).contains(row.get("document"));
                }
            }
        }
    }

    private static void fits(JsonNode field, String cell, String at) {
        JsonNode constraints = field.path("constraints");
        if (cell.isEmpty()) {
            assertThat(constraints.path("required").asBoolean(false)).as(at).isFalse();
            return;
        }
        String pattern =
                switch (field.path("type").asString()) {
                    case "integer" -> "-?\\d+";
                    case "number" -> "-?\\d+(\\.\\d+)?([eE]-?\\d+)?";
                    case "date" -> "\\d{4}-\\d{2}-\\d{2}";
                    case "datetime" -> "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?Z";
                    case "boolean" -> "true|false";
                    case "object" -> "(?s)\\{.*}";
                    default ->
                        constraints.has("pattern") ? constraints.path("pattern").asString() : "(?s).*";
                };
        assertThat(cell).as(at).matches(pattern);
        if (constraints.has("enum")) {
            assertThat(constraints.path("enum").valueStream().map(JsonNode::asString))
                    .as(at)
                    .contains(cell);
        }
        if (constraints.has("maximum")) {
            assertThat(Double.parseDouble(cell))
                    .isBetween(0.0, constraints.path("maximum").asDouble());
        }
    }

    private void sqliteTakes() throws Exception {
        try (Connection database = DriverManager.getConnection("jdbc:sqlite::memory:");
                Statement statement = database.createStatement()) {
            for (JsonNode resource : descriptor().path("resources")) {
                String table = resource.path("name").asString();
                List<String> columns = new ArrayList<>();
                List<String> names = new ArrayList<>();
                for (JsonNode field : resource.path("schema").path("fields")) {
                    names.add(field.path("name").asString());
                    columns.add("\"" + field.path("name").asString() + "\" "
                            + affinity(field.path("type").asString()));
                }
                statement.execute("CREATE TABLE \"" + table + "\" (" + String.join(", ", columns) + ")");
                insert(database, table, names);
                assertThat(number(database, "SELECT count(*) FROM \"" + table + "\""))
                        .isEqualTo(resource.path("rows").asLong());
            }
            assertThat(strings(database, "SELECT DISTINCT typeof(ordinal) || typeof(text) FROM measures"))
                    .containsExactly("integertext");
            assertThat(number(database, "SELECT count(*) FROM measures m JOIN documents d ON m.document = d.id"))
                    .isEqualTo(number(database, "SELECT sum(measures) FROM documents"));
        }
    }

    private static String affinity(String type) {
        return switch (type) {
            case "integer" -> "INTEGER";
            case "number" -> "REAL";
            default -> "TEXT";
        };
    }

    private void insert(Connection database, String table, List<String> columns) throws Exception {
        String places = columns.stream().map(each -> "?").collect(Collectors.joining(", "));
        try (PreparedStatement insert =
                database.prepareStatement("INSERT INTO \"" + table + "\" VALUES (" + places + ")")) {
            for (CSVRecord row : rows(table)) {
                for (int i = 0; i < columns.size(); i++) {
                    String cell = row.get(columns.get(i));
                    insert.setObject(i + 1, cell.isEmpty() ? null : cell);
                }
                insert.executeUpdate();
            }
        }
    }

    /** Its own reader of CSV, its own guess of types; then the way to Parquet that the guide gives. */
    private void duckTakes() throws Exception {
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement()) {
            for (JsonNode resource : descriptor().path("resources")) {
                String table = resource.path("name").asString();
                load(duck, table);
                assertThat(number(duck, "SELECT count(*) FROM \"" + table + "\""))
                        .as(table)
                        .isEqualTo(resource.path("rows").asLong());
            }
            Map<String, String> types = new LinkedHashMap<>();
            try (ResultSet columns = statement.executeQuery("DESCRIBE measures")) {
                while (columns.next()) {
                    types.put(columns.getString(1), columns.getString(2));
                }
            }
            assertThat(types).containsEntry("ordinal", "BIGINT").containsEntry("text", "VARCHAR");
            assertThat(types.get("due_first")).isIn("DATE", "VARCHAR");
            Path parquet = folder.resolve("measures.parquet");
            statement.execute("COPY measures TO '" + parquet + "' (FORMAT parquet)");
            assertThat(number(duck, "SELECT count(*) FROM '" + parquet + "'"))
                    .isEqualTo(rows("measures").size());
        }
    }

    private void load(Connection duck, String table) throws Exception {
        Path csv = folder.resolve(table + ".csv");
        Files.write(csv, entries().get("data/" + table + ".csv"));
        try (Statement statement = duck.createStatement()) {
            statement.execute("CREATE TABLE \"" + table + "\" AS SELECT * FROM read_csv('" + csv
                    + "', header = true, delim = ',', quote = '\"', escape = '\"', max_line_size = 100000000)");
        }
    }

    private void comesBack(Archive archive) {
        try (Archive other = LuceneArchive.inMemory()) {
            List<Ledger.Entry> rows = new ArrayList<>();
            PackageImport in = new PackageImport(other, CLOCK);
            assertThat(in.is(file)).isTrue();
            assertThat(in.take(file, "package.zip", rows::add).state()).isEqualTo(Ledger.State.ARCHIVE);
            assertThat(rows).hasSize(archive.plans().list().size());
            assertThat(plans(other)).isEqualTo(plans(archive));
            assertThat(other.health().measures()).isEqualTo(archive.health().measures());
            rows.clear();
            in.take(file, "package.zip", rows::add);
            assertThat(rows).extracting(Ledger.Entry::state).containsOnly(Ledger.State.DUPLICATE);
        }
    }

    private static Map<DocumentId, String> plans(Archive archive) {
        return archive.plans().list().stream().collect(Collectors.toMap(each -> each.id(), each -> PlanJson.toTree(
                        archive.plans().plan(each.id()).orElseThrow())
                .toString()));
    }

    private JsonNode descriptor() throws IOException {
        return JSON.readTree(entries().get("datapackage.json"));
    }

    private List<CSVRecord> rows(String table) throws IOException {
        byte[] bytes = entries().get("data/" + table + ".csv");
        try (var parser = CSV.parse(new java.io.StringReader(new String(bytes, StandardCharsets.UTF_8)))) {
            return parser.getRecords();
        }
    }

    private Map<String, byte[]> entries() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : java.util.Collections.list(zip.entries())) {
                entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return entries;
    }

    private static long number(Connection database, String query) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getLong(1);
        }
    }

    private static Set<String> strings(Connection database, String query) throws SQLException {
        Set<String> strings = new HashSet<>();
        try (Statement statement = database.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            while (answer.next()) {
                strings.add(answer.getString(1));
            }
        }
        return strings;
    }
}
