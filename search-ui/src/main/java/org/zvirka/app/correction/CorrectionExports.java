package org.zvirka.app.correction;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.zvirka.analysis.json.PlanJson;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.index.Archive;
import org.zvirka.index.correction.Change;
import org.zvirka.index.correction.ChangeJson;
import org.zvirka.index.correction.Event;
import org.zvirka.index.correction.PersonMark;
import org.zvirka.index.correction.Replayed;
import org.zvirka.index.correction.Replayed.Standing;
import org.zvirka.ingest.document.DocumentId;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what people corrected, for training rules and for measuring them. Safe for use by several threads. */
public final class CorrectionExports {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Archive archive;
    private final Clock clock;

    public CorrectionExports(Archive archive, Clock clock) {
        this.archive = archive;
        this.clock = clock;
    }

    /** What corrections can be written as. */
    public enum Form {
        /** One JSON object a line: every event, what became of it, and the measures it is about as they are now. */
        NDJSON("application/x-ndjson", "ndjson"),
        /**
         * A ZIP: per corrected document one JSON file with its measures as they should be read, and {@code themes.tsv} with
         * the themes people set, in the form the theme classifier is trained from.
         */
        GOLD("application/zip", "zip");

        private final String mediaType;
        private final String ending;

        Form(String mediaType, String ending) {
            this.mediaType = mediaType;
            this.ending = ending;
        }

        public String mediaType() {
            return mediaType;
        }

        public String fileName() {
            return "zvirka-" + (this == GOLD ? "gold" : "corrections") + "." + ending;
        }

        /** @throws IllegalArgumentException where no form is called so */
        public static Form of(String id) {
            try {
                return valueOf(id.strip().toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("one of ndjson, gold, not '" + id + "'", e);
            }
        }
    }

    /**
     * Writes everything and flushes, without closing the stream.
     *
     * @return how many events, or documents, were written
     * @throws IOException where the stream takes no more; what is written then is not complete
     */
    public long write(Form form, OutputStream out) throws IOException {
        return switch (form) {
            case NDJSON -> events(new BufferedOutputStream(out));
            case GOLD -> gold(out);
        };
    }

    private long events(OutputStream out) throws IOException {
        long written = 0;
        line(
                out,
                JSON.createObjectNode()
                        .put("type", "export")
                        .put("at", clock.instant().toString()));
        for (DocumentId id : archive.corrections().documents()) {
            Optional<Replayed> replayed = archive.plans().replayed(id);
            List<Standing> standings = replayed.map(Replayed::events)
                    .orElseGet(() -> archive.corrections().of(id).stream()
                            .map(event -> new Standing(event, Replayed.State.MISFIT, List.of()))
                            .toList());
            for (Standing standing : standings) {
                line(out, event(standing, replayed));
                written++;
            }
        }
        for (Event event : archive.corrections().everywhere()) {
            line(out, node(event));
            written++;
        }
        line(out, JSON.createObjectNode().put("type", "end").put("corrections", written));
        out.flush();
        return written;
    }

    private static ObjectNode node(Event event) {
        ObjectNode node = JSON.createObjectNode().put("type", "correction").put("id", event.id());
        node.setAll(ChangeJson.write(event));
        return node;
    }

    private static ObjectNode event(Standing standing, Optional<Replayed> replayed) {
        ObjectNode node = node(standing.event());
        node.put("state", standing.state().name());
        replayed.ifPresent(known -> {
            Plan plan = known.plan();
            node.putObject("of")
                    .put("file", plan.file())
                    .put("title", plan.title())
                    .put("body", plan.body())
                    .put("kind", plan.kind().name())
                    .put("yearFrom", plan.yearFrom())
                    .put("yearTo", plan.yearTo());
            ArrayNode measures = node.putArray("measures");
            plan.measures().stream()
                    .filter(measure -> standing.measures().contains(measure.id()))
                    .forEach(measure -> measures.add(PlanJson.toTree(measure)));
        });
        return node;
    }

    private long gold(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        Set<String> names = new HashSet<>();
        StringBuilder themes = new StringBuilder();
        long written = 0;
        for (DocumentId id : archive.corrections().documents()) {
            Optional<Replayed> replayed = archive.plans().replayed(id).filter(CorrectionExports::holds);
            if (replayed.isPresent()) {
                Plan plan = replayed.get().plan();
                Set<MeasureId> seen = seen(replayed.get());
                entry(
                        zip,
                        name(plan.file(), names),
                        JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(Gold.of(plan, seen)));
                plan.measures().forEach(measure -> theme(measure, themes));
                written++;
            }
        }
        if (!themes.isEmpty()) {
            entry(zip, "themes.tsv", themes.toString().getBytes(StandardCharsets.UTF_8));
        }
        entry(zip, "README.txt", Gold.ABOUT.getBytes(StandardCharsets.UTF_8));
        zip.finish();
        zip.flush();
        return written;
    }

    private static boolean holds(Replayed replayed) {
        return replayed.events().stream()
                .anyMatch(standing -> standing.state() == Replayed.State.APPLIES
                        && !(standing.event().change() instanceof Change.Undo));
    }

    /** The measures a person looked at. */
    private static Set<MeasureId> seen(Replayed replayed) {
        Set<MeasureId> seen = new HashSet<>();
        replayed.events().stream()
                .filter(standing -> standing.state() == Replayed.State.APPLIES)
                .forEach(standing -> seen.addAll(standing.measures()));
        return seen;
    }

    /** A line where a person set or confirmed the themes. */
    private static void theme(Measure measure, StringBuilder lines) {
        boolean said = measure.evidence().stream()
                .anyMatch(each ->
                        each.value().equals("themes") && PersonMark.in(each).isPresent());
        if (said) {
            lines.append(String.join(",", measure.themes()))
                    .append('\t')
                    .append(measure.text().replaceAll("\\s+", " "))
                    .append('\n');
        }
    }

    /** Of letters, digits, dots and hyphens, told apart where two files are called alike. */
    private static String name(String file, Set<String> names) {
        String last = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        String safe = last.replaceAll("[^\\p{L}\\p{N}._-]+", "_").replaceAll("^\\.+", "_");
        String name = safe + ".json";
        for (int i = 2; !names.add(name); i++) {
            name = safe + "-" + i + ".json";
        }
        return name;
    }

    private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private static void line(OutputStream out, ObjectNode node) throws IOException {
        out.write(JSON.writeValueAsBytes(node));
        out.write('\n');
    }
}
