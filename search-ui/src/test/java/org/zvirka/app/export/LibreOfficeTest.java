package org.zvirka.app.export;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.app.FakeArchive;
import org.zvirka.app.TestPlans;
import org.zvirka.app.comparison.Asked;
import org.zvirka.app.comparison.Comparisons;
import org.zvirka.app.comparison.DecisionBook;
import org.zvirka.app.comparison.YearPlans;
import org.zvirka.app.selection.Selection;
import org.zvirka.app.words.Words;

/** Exports as a spreadsheet program opens them; where LibreOffice is not installed this is skipped and says so. */
class LibreOfficeTest {

    private static final List<Path> PLACES = List.of(
            Path.of("/usr/bin/soffice"),
            Path.of("/usr/local/bin/soffice"),
            Path.of("/Applications/LibreOffice.app/Contents/MacOS/soffice"));

    /** The program starts in seconds; a machine may be busy with other things. */
    private static final long LONGEST_SECONDS = 180;

    /** Field separator, quote, UTF-8, from the first line, no types, quoted, typed as text or not, formulas not run. */
    private static final String COMMA = "44,34,76,1";

    private static final String SEMICOLON = "59,34,76,1";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);

    private final FakeArchive archive = new FakeArchive();
    private final Comparisons comparisons = new Comparisons(archive, DecisionBook.inMemory());

    @TempDir
    private Path folder;

    private Path office;

    @BeforeEach
    void installed() throws Exception {
        office = PLACES.stream().filter(Files::isExecutable).findFirst().orElse(folder);
        Assumptions.assumeTrue(Files.isRegularFile(office), "no LibreOffice on this machine: none of " + PLACES);
        Path probe = Files.writeString(folder.resolve("probe.csv"), "a,b\n1,2\n");
        convert("CSV:" + COMMA, probe);
        Assumptions.assumeTrue(
                Files.exists(folder.resolve("ods/probe.ods")),
                "LibreOffice is here without Calc: install libreoffice-calc");
    }

    @Test
    void everyTable_opensWithItsRowsTypesAndNoFormula() throws Exception {
        archive.plans().put(TestPlans.report());
        archive.plans().put(TestPlans.plan("h.txt", HostileCells.ALL, List.of(Completion.DONE)));
        int measures = 2 + HostileCells.ALL.size();
        Path comma = write("comma.csv", ExportFormat.CSV);
        Path semicolon = write("semicolon.csv", ExportFormat.CSV_EXCEL);
        Path workbook = write("book.xlsx", ExportFormat.XLSX);
        convert("CSV:" + COMMA, comma);
        convert("CSV:" + SEMICOLON, semicolon);
        convert("", workbook);
        for (String name : List.of("comma", "semicolon", "book")) {
            List<Element> rows = rows(folder.resolve("ods").resolve(name + ".ods"), 0);
            assertThat(rows).as(name).hasSize(measures + 1);
            assertThat(rows).as(name).allSatisfy(row -> assertThat(cells(row))
                    .allSatisfy(cell ->
                            assertThat(cell.hasAttribute("table:formula")).isFalse()));
            int ordinal = column("ordinal");
            assertThat(rows.subList(1, rows.size())).as(name).allSatisfy(row -> assertThat(
                            cells(row).get(ordinal).getAttribute("office:value-type"))
                    .isEqualTo("float"));
            Element due = cells(rows.get(1)).get(column("due_first"));
            assertThat(due.getAttribute("office:value-type")).as(name).isEqualTo("date");
            assertThat(due.getAttribute("office:date-value")).as(name).isEqualTo("2021-04-01");
            assertThat(cells(rows.get(1)).get(column("text")).getTextContent())
                    .as(name)
                    .isEqualTo("Вести облік подарунків");
        }
        assertThat(rows(folder.resolve("ods/book.ods"), 1))
                .as("what it says of itself")
                .hasSizeGreaterThan(10);
    }

    @Test
    void comparison_opensWithItsRows() throws Exception {
        YearPlans.all().forEach(archive.plans()::put);
        Path workbook = folder.resolve("compared.xlsx");
        Asked asked = new Asked(YearPlans.TOWN, List.of(), List.of(), 0);
        try (OutputStream out = Files.newOutputStream(workbook)) {
            new ComparedExports(archive, comparisons, CLOCK)
                    .prepare(asked, ExportFormat.XLSX, "", Words.ENGLISH)
                    .write(out);
        }
        convert("", workbook);
        Path opened = folder.resolve("ods/compared.ods");
        assertThat(rows(opened, 0)).hasSize(1 + 3);
        assertThat(rows(opened, 1)).hasSize(1 + 6);
        assertThat(rows(opened, 2)).hasSizeGreaterThan(20);
    }

    @Test
    void tablesOfADataPackage_loadWithTheRowsItsDescriptionTells() throws Exception {
        YearPlans.all().forEach(archive.plans()::put);
        Path file = write("package.zip", ExportFormat.DATAPACKAGE);
        List<Path> tables = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (var entry :
                    zip.stream().filter(each -> each.getName().endsWith(".csv")).toList()) {
                Path table = folder.resolve(entry.getName().substring("data/".length()));
                Files.write(table, zip.getInputStream(entry).readAllBytes());
                tables.add(table);
            }
        }
        convert("CSV:" + COMMA, tables.toArray(Path[]::new));
        for (Path table : tables) {
            String name = String.valueOf(table.getFileName()).replace(".csv", "");
            assertThat(rows(folder.resolve("ods").resolve(name + ".ods"), 0))
                    .as(name)
                    .hasSize(1 + records(table).size());
        }
    }

    private static List<CSVRecord> records(Path table) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(Files.readString(table)))
                .getRecords();
    }

    private Path write(String name, ExportFormat format) throws IOException {
        Path file = folder.resolve(name);
        Prepared.Ready ready =
                (Prepared.Ready) new Exports(archive, comparisons, CLOCK).prepare(Selection.EVERYTHING, format, "");
        try (OutputStream out = Files.newOutputStream(file)) {
            ready.writing().write(out);
        }
        return file;
    }

    /** As the program opens them by a double click, kept as its own format. */
    private void convert(String filter, Path... files) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                office.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "ods",
                "--outdir",
                folder.resolve("ods").toString()));
        if (!filter.isEmpty()) {
            command.add("--infilter=" + filter);
        }
        Stream.of(files).map(Path::toString).forEach(command::add);
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        assertThat(process.waitFor())
                .as(Files.readString(said, StandardCharsets.UTF_8))
                .isZero();
    }

    private static int column(String name) {
        return MeasureColumns.ALL.stream().map(MeasureColumn::name).toList().indexOf(name);
    }

    /** Rows with something in them; the program keeps empty ones at the end. */
    private static List<Element> rows(Path spreadsheet, int sheet) throws Exception {
        try (ZipFile zip = new ZipFile(spreadsheet.toFile())) {
            NodeList tables = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(zip.getInputStream(zip.getEntry("content.xml")))
                    .getElementsByTagName("table:table");
            List<Element> rows = new ArrayList<>();
            NodeList all = ((Element) tables.item(sheet)).getElementsByTagName("table:table-row");
            for (int i = 0; i < all.getLength(); i++) {
                Element row = (Element) all.item(i);
                if (!row.getTextContent().isEmpty()) {
                    int times = row.hasAttribute("table:number-rows-repeated")
                            ? Integer.parseInt(row.getAttribute("table:number-rows-repeated"))
                            : 1;
                    rows.addAll(java.util.Collections.nCopies(times, row));
                }
            }
            return rows;
        }
    }

    /** Cell by cell, equal neighbours apart. */
    private static List<Element> cells(Element row) {
        List<Element> cells = new ArrayList<>();
        for (Node node = row.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element cell) {
                int times = cell.hasAttribute("table:number-columns-repeated")
                        ? Integer.parseInt(cell.getAttribute("table:number-columns-repeated"))
                        : 1;
                for (int i = 0; i < Math.min(times, MeasureColumns.ALL.size()); i++) {
                    cells.add(cell);
                }
            }
        }
        return cells;
    }
}
