package org.zvirka.app.export;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.zvirka.analysis.json.PlanJson;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.index.Archive;
import org.zvirka.index.Ledger;
import org.zvirka.index.intake.Packages;
import org.zvirka.ingest.document.DocumentId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads documents back from a data package: the same ids, the same measures, corrections as values with their marks. What
 * the archive has already stays as it is there. Nothing is taken from a package whose table is not what its description
 * says.
 */
public final class PackageImport implements Packages {

    /** A document's JSON; the largest of a million rows in one sheet has a fifth of this. */
    private static final int LONGEST_PLAN = 256 * 1024 * 1024;

    private static final int LONGEST_DESCRIPTION = 16 * 1024 * 1024;
    private static final String DESCRIPTION = "datapackage.json";
    private static final String PLANS = "data/plans.csv";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Archive archive;
    private final Clock clock;

    public PackageImport(Archive archive, Clock clock) {
        this.archive = archive;
        this.clock = clock;
    }

    /** Whether the file is a data package that Zvirka wrote. */
    @Override
    public boolean is(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return description(zip).map(root -> root.has("zvirka")).orElse(false);
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public Taken take(Path file, String name, Consumer<Ledger.Entry> member) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Optional<String> wrong = check(zip);
            if (wrong.isPresent()) {
                return new Taken(Ledger.State.UNREADABLE, wrong.get());
            }
            int taken = plans(zip, plan -> member.accept(put(plan, name)));
            return new Taken(Ledger.State.ARCHIVE, taken + " documents of a data package");
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            return new Taken(Ledger.State.UNREADABLE, "the package is damaged: " + e.getMessage());
        }
    }

    private Ledger.Entry put(Plan plan, String name) {
        String file = name + "/" + plan.file();
        if (archive.plans().summary(plan.id()).isPresent()) {
            return recorded(entry(file, Optional.of(plan.id()), Ledger.State.DUPLICATE, "a document of the archive"));
        }
        archive.plans().put(plan);
        return recorded(entry(file, Optional.of(plan.id()), Ledger.State.INDEXED, ""));
    }

    private Ledger.Entry recorded(Ledger.Entry entry) {
        archive.ledger().record(entry);
        return entry;
    }

    private Ledger.Entry entry(String file, Optional<DocumentId> id, Ledger.State state, String reason) {
        return new Ledger.Entry(file, id, state, reason, 1, clock.instant());
    }

    /** What is wrong with the package, before anything of it is taken. */
    private static Optional<String> check(ZipFile zip) throws IOException {
        JsonNode described = description(zip)
                .map(root -> root.path("resources")
                        .valueStream()
                        .filter(resource -> resource.path("path").asString("").equals(PLANS))
                        .findFirst()
                        .orElse(root.path("none")))
                .orElse(JSON.missingNode());
        if (described.isMissingNode() || zip.getEntry(PLANS) == null) {
            return Optional.of("the package has no " + PLANS + "; it was written by another version");
        }
        int plans = plans(zip, plan -> {});
        if (plans != described.path("rows").asInt(-1)) {
            return Optional.of(PLANS + " has " + plans + " rows, its description says "
                    + described.path("rows").asInt(-1));
        }
        return described.path("hash").asString("").equals("sha256:" + hash(zip))
                ? Optional.empty()
                : Optional.of(PLANS + " was changed after it was written: its hash is another one");
    }

    private static String hash(ZipFile zip) throws IOException {
        try (var in = new java.security.DigestInputStream(zip.getInputStream(zip.getEntry(PLANS)), Digests.sha256())) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        }
    }

    private static int plans(ZipFile zip, Consumer<Plan> each) throws IOException {
        int rows = 0;
        try (Bounded text = new Bounded(new BufferedReader(
                        new InputStreamReader(zip.getInputStream(zip.getEntry(PLANS)), StandardCharsets.UTF_8)));
                CSVParser csv = CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(text)) {
            for (CSVRecord row : csv) {
                text.begin();
                Plan plan = PlanJson.fromTree(tree(row.get("plan")));
                if (!plan.id().value().equals(row.get("document"))) {
                    throw new IllegalArgumentException("a document has another id than its row");
                }
                each.accept(plan);
                rows++;
            }
        }
        return rows;
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("a document is not JSON", e);
        }
    }

    private static Optional<JsonNode> description(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(DESCRIPTION);
        if (entry == null) {
            return Optional.empty();
        }
        try (var in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(LONGEST_DESCRIPTION);
            return Optional.of(JSON.readTree(bytes));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** Stops where one row is longer than any document: a small ZIP can hold endless text. */
    private static final class Bounded extends FilterReader {

        private long read;

        Bounded(Reader in) {
            super(in);
        }

        void begin() {
            read = 0;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(char[] into, int from, int length) throws IOException {
            int some = super.read(into, from, length);
            count(Math.max(0, some));
            return some;
        }

        private void count(int characters) throws IOException {
            read += characters;
            if (read > LONGEST_PLAN) {
                throw new IOException("a row is longer than " + LONGEST_PLAN + " characters");
            }
        }
    }
}
