package org.zvirka.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every command of the packaged application, over an archive of two samples. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommandsIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private static Path folder;

    @BeforeAll
    void ingest() throws Exception {
        Files.writeString(folder.resolve("empty.docx"), "");
        Packaged.Ended run = zvirka(
                "ingest",
                sample("vyshnestav-plan-2023.txt"),
                sample("vyshnestav-report-2021.docx"),
                folder.resolve("empty.docx"));
        assertThat(run.code()).as(run.out() + run.err()).isEqualTo(3);
        assertThat(run.out().lines())
                .hasSize(3)
                .anyMatch(line -> line.matches("indexed +vyshnestav-plan-2023\\.txt"))
                .anyMatch(line -> line.matches("empty +empty\\.docx.*"));
    }

    @Test
    void help_listsEveryCommandAndEachTeachesByExamples() throws Exception {
        Packaged.Ended help = zvirka("--help");
        assertThat(help.code()).isZero();
        List<String> commands = help.out()
                .lines()
                .filter(line -> line.matches("  [a-z]+ .*"))
                .map(line -> line.strip().split(" ")[0])
                .toList();
        assertThat(commands)
                .contains(
                        "serve",
                        "extract",
                        "ingest",
                        "search",
                        "compare",
                        "export",
                        "status",
                        "migrate",
                        "doctor",
                        "completion");
        for (String command : commands) {
            assertThat(zvirka(command, "--help").out()).as(command).contains("Examples:", "zvirka " + command);
        }
    }

    @Test
    void ingestingAgain_readsNothingTwice() throws Exception {
        Packaged.Ended run = zvirka("ingest", sample("vyshnestav-plan-2023.txt"));
        assertThat(run.code()).isZero();
        assertThat(JSON.readTree(zvirka("status", "--format", "json").out())
                        .path("health")
                        .path("documents")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void search_answersInThreeFormats() throws Exception {
        JsonNode all = JSON.readTree(zvirka("search", "--format", "json").out());
        int total = all.path("total").asInt();
        assertThat(total).isPositive();
        assertThat(all.path("measures")).hasSize(total);
        Packaged.Ended table = zvirka("search", "конфлікту інтересів", "--limit", "1");
        assertThat(table.out()).contains("конфлікт", "1 of ");
        Packaged.Ended csv = zvirka("search", "--status", "not_done", "--format", "csv");
        assertThat(csv.out()).startsWith("id,body,kind,");
        assertThat(csv.out().lines().skip(1)).isNotEmpty().allMatch(line -> line.contains("NOT_DONE"));
    }

    @Test
    void export_writesEveryFormatWhole() throws Exception {
        int total = JSON.readTree(zvirka("search", "--format", "json").out())
                .path("total")
                .asInt();
        for (String format :
                List.of("csv", "csv-excel", "xlsx", "ndjson", "datapackage", "report-html", "report-pdf")) {
            Path file = folder.resolve("out." + format);
            Packaged.Ended run = zvirka("export", "--format", format, "--out", file);
            assertThat(run.code()).as(run.err()).isZero();
            assertThat(run.err()).contains(total + " measures");
            assertThat(file).isNotEmptyFile();
        }
        assertThat(Files.readAllLines(folder.resolve("out.ndjson"))).hasSize(total + 2);
        assertThat(folder.resolve("out.csv-metadata.json")).isNotEmptyFile();
        try (ZipFile zip = new ZipFile(folder.resolve("out.datapackage").toFile())) {
            assertThat(Collections.list(zip.entries()))
                    .extracting(ZipEntry::getName)
                    .contains("datapackage.json", "data/measures.csv", "data/documents.csv", "data/ledger.csv");
        }
        try (var rest = Files.list(folder)) {
            assertThat(rest.map(file -> file.getFileName().toString())).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    void dataPackage_givesItsMeasuresBackToAnotherArchive() throws Exception {
        Path offered = Files.createDirectory(folder.resolve("offered"));
        Path file = offered.resolve("again.zip");
        assertThat(zvirka("export", "--format", "datapackage", "--out", file).code())
                .isZero();
        Path other = folder.resolve("other-data");
        Packaged.Ended run = Packaged.run(folder, "ingest", offered, "--data", other);
        assertThat(run.code()).as(run.out() + run.err()).isZero();
        assertThat(run.out())
                .contains("indexed", "again.zip/vyshnestav-plan-2023.txt", "archive")
                .doesNotContain("unsupported");
        JsonNode here = JSON.readTree(
                zvirka("search", "--format", "json", "--limit", "0").out());
        JsonNode there =
                JSON.readTree(Packaged.run(folder, "search", "--format", "json", "--limit", "0", "--data", other)
                        .out());
        assertThat(there.path("total")).isEqualTo(here.path("total"));
        assertThat(ids(there)).isEqualTo(ids(here)).hasSize(here.path("total").asInt());
    }

    private static java.util.Set<String> ids(JsonNode found) {
        return found.path("measures")
                .valueStream()
                .map(measure -> measure.path("id").asString())
                .collect(java.util.stream.Collectors.toSet());
    }

    @Test
    void comparison_isPrinted() throws Exception {
        for (String ending : List.of("html", "pdf")) {
            Path file = folder.resolve("compared." + ending);
            Packaged.Ended run = zvirka("compare", "--body", "Вишнеставська", "--print", file, "--lang", "en");
            assertThat(run.code()).as(run.err()).isZero();
            assertThat(file).isNotEmptyFile();
        }
        assertThat(Files.readString(folder.resolve("compared.html"))).contains("promises by year", "</html>");
        oneLine(zvirka("compare", "--body", "Вишнеставська", "--print", "x.docx"), "a file named .html, .pdf, .csv");
    }

    @Test
    void comparison_isWrittenAsATableWithItsFilters_andSaysWhatItWrote() throws Exception {
        for (String ending : List.of("csv", "xlsx")) {
            Path file = folder.resolve("compared." + ending);
            Packaged.Ended run =
                    zvirka("compare", "--body", "Вишнеставська", "--status", "not_done", "--out", file, "--json");
            assertThat(run.code()).as(run.err()).isZero();
            JsonNode told = JSON.readTree(run.out());
            assertThat(told.path("rows").asInt()).isPositive();
            assertThat(told.path("bytes").asLong()).isEqualTo(Files.size(file));
            if (ending.equals("csv")) {
                assertThat(ExportedRows.csv(file)).isEqualTo(told.path("rows").asLong());
            }
        }
    }

    @Test
    void commandsThatWrite_sayInJsonWhatTheyWrote() throws Exception {
        Path file = folder.resolve("told.csv");
        JsonNode told = JSON.readTree(
                zvirka("export", "--format", "csv", "--out", file, "--json").out());
        assertThat(told.path("measures").asLong())
                .isEqualTo(ExportedRows.csv(file))
                .isPositive();
        assertThat(told.path("sha256").asString()).isEqualTo(sha256(file));
        assertThat(told.path("fingerprint").asString()).hasSize(64);
        Path corrections = folder.resolve("told.ndjson");
        assertThat(JSON.readTree(zvirka("corrections", "--out", corrections, "--json")
                                .out())
                        .path("sha256")
                        .asString())
                .isEqualTo(sha256(corrections));
    }

    private static String sha256(Path file) throws Exception {
        return java.util.HexFormat.of()
                .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }

    /** As typed into a shell: words are completed to commands and options. */
    @Test
    void completionScript_completesInZsh() throws Exception {
        Path zsh = Stream.of("/bin/zsh", "/usr/bin/zsh")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(folder);
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.isRegularFile(zsh), "no zsh on this machine");
        Path script = folder.resolve("completion.zsh");
        Files.writeString(script, zvirka("completion").out());
        Path typed = folder.resolve("typed.zsh");
        Files.writeString(typed, """
                zmodload zsh/zpty
                zpty shell zsh -f -i
                zpty -w shell ". '%s'; echo loaded-\\${+_comps[zvirka]}"
                zpty -r -m shell line '*loaded-1*' || exit 1
                zpty -w -n shell $'zvirka exp\t'
                zpty -r -m shell line '*export*' || exit 2
                print -r -- "$line"
                zpty -d shell
                """.formatted(script));
        Path out = folder.resolve("typed.out");
        Process process = new ProcessBuilder(zsh.toString(), "-f", typed.toString())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        boolean ended = process.waitFor(60, java.util.concurrent.TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).as(Files.readString(out)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(out)).isZero();
        assertThat(Files.readString(out)).contains("zvirka export");
        Process syntax = new ProcessBuilder(zsh.toString(), "-n", script.toString()).start();
        assertThat(syntax.waitFor()).isZero();
    }

    @Test
    void status_namesWhatFailed() throws Exception {
        Packaged.Ended run = zvirka("status", "--files");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("up on lucene: 2 documents, ").contains("empty.docx");
    }

    @Test
    void doctor_looksAtEverything() throws Exception {
        Packaged.Ended run = zvirka("doctor", "--port", "0");
        assertThat(run.out()).contains("jdk", "memory", "tesseract", "disk", "data folder", "port", "elasticsearch");
        assertThat(run.code()).as(run.out()).isZero();
    }

    @Test
    void completion_isAScriptThatKnowsTheCommands() throws Exception {
        assertThat(zvirka("completion").out()).contains("complete -F", "ingest", "--timeliness");
    }

    @Test
    void extract_needsNoArchive() throws Exception {
        Packaged.Ended run = Packaged.run(folder, "extract", sample("vyshnestav-plan-2023.txt"));
        assertThat(JSON.readTree(run.out()).get(0).path("measures")).isNotEmpty();
    }

    @Test
    void wrongUse_isOneLineThatSaysWhatToDo() throws Exception {
        oneLine(zvirka("search", "--status", "finished"), "status: one of planned, done");
        oneLine(zvirka("search", "(а"), "not understood at character");
        oneLine(zvirka("export", "--format", "pdf", "--out", "x"), "format: one of csv");
        oneLine(Packaged.run(folder, "status", "--data", folder.resolve("nothing")), "there is no archive in");
        oneLine(zvirka("export", "--format", "csv", "--out", folder.resolve("no/where.csv")), "no such file or folder");
        oneLine(zvirka("export", "--format", "report-html", "--lang", "fr", "--out", "x.html"), "lang: uk or en");
        oneLine(zvirka("search", "--limit", "many"), "--limit");
        oneLine(zvirka("nonsense"), "nonsense");
        oneLine(zvirka("migrate", "--to", "nowhere"), "--to");
    }

    @Test
    void commands_workWhileTheServerRuns() throws Exception {
        Path data = folder.resolve("served");
        try (RunningServer server = RunningServer.start(data, sample("vyshnestav-plan-2023.txt"))) {
            assertThat(Packaged.run(folder, "status", "--data", data).out()).startsWith("up on lucene: 1 documents");
            Packaged.Ended more = Packaged.run(
                    folder,
                    "ingest",
                    sample("vyshnestav-report-2021.docx"),
                    folder.resolve("empty.docx"),
                    "--data",
                    data);
            assertThat(more.code()).isEqualTo(3);
            assertThat(more.out()).contains("indexed", "empty.docx");
            JsonNode found = JSON.readTree(Packaged.run(folder, "search", "--format", "json", "--data", data)
                    .out());
            assertThat(found.path("measures"))
                    .hasSize(found.path("total").asInt())
                    .isNotEmpty();
            Path file = folder.resolve("served.csv");
            assertThat(Packaged.run(folder, "export", "--format", "csv", "--out", file, "--data", data)
                            .code())
                    .isZero();
            assertThat(Files.readString(file))
                    .contains(server.address().replace("localhost", "127.0.0.1") + "/measure/");
            oneLine(Packaged.run(folder, "serve", "--data", data, "--port", "0"), "is in use by process");
            int port = java.net.URI.create(server.address()).getPort();
            oneLine(
                    Packaged.run(folder, "serve", "--data", folder.resolve("other"), "--port", port),
                    "port " + port + " is taken");
        }
    }

    @Test
    void hostileFiles_areALineEachAndTheRestIsRead() throws Exception {
        Path hostile = Files.createDirectory(folder.resolve("hostile"));
        Files.write(hostile.resolve("zero.pdf"), new byte[0]);
        Files.write(hostile.resolve("picture.docx"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
        byte[] whole = Files.readAllBytes(sample("vyshnestav-plan-2021.docx"));
        Files.write(hostile.resolve("truncated.docx"), java.util.Arrays.copyOf(whole, whole.length / 2));
        Files.copy(sample("vyshnestav-plan-2023.txt"), hostile.resolve("fine.txt"));
        Path data = folder.resolve("hostile-data");
        Packaged.Ended run = Packaged.run(folder, "ingest", hostile, "--data", data);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out().lines()).hasSize(4).anyMatch(line -> line.matches("indexed +(hostile/)?fine\\.txt"));
        assertThat(run.out()).contains("zero.pdf", "picture.docx", "truncated.docx");
        assertThat(run.err()).doesNotContain("Exception");
    }

    private static void oneLine(Packaged.Ended run, String words) {
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().strip()).startsWith("zvirka: ").contains(words).doesNotContain("Exception", "\tat ");
    }

    private static Path sample(String name) {
        return Packaged.samples().resolve(name);
    }

    private static Packaged.Ended zvirka(Object... arguments) throws IOException, InterruptedException {
        Object[] all = java.util.Arrays.copyOf(arguments, arguments.length + (needsData(arguments) ? 2 : 0));
        if (all.length > arguments.length) {
            all[all.length - 2] = "--data";
            all[all.length - 1] = folder.resolve("data");
        }
        return Packaged.run(folder, all);
    }

    private static boolean needsData(Object... arguments) {
        return !List.of("completion", "--help").contains(String.valueOf(arguments[0]))
                && !String.valueOf(arguments[arguments.length - 1]).equals("--help");
    }
}
