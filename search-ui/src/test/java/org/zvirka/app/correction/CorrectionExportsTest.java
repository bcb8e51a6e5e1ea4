package org.zvirka.app.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.app.FakeArchive;
import org.zvirka.app.TestPlans;
import org.zvirka.index.correction.Change;
import org.zvirka.index.correction.ChangeJson;
import org.zvirka.index.correction.Event;
import org.zvirka.index.correction.MeasureRef;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CorrectionExportsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private final FakeArchive archive = new FakeArchive();
    private final CorrectionExports exports = new CorrectionExports(archive, Clock.fixed(NOW, ZoneOffset.UTC));
    private final Plan plan = TestPlans.plan(
            "../../тека/звіт №1.docx", List.of("Перший", "Другий"), List.of(Completion.DONE, Completion.NOT_DONE));
    private final Measure first = plan.measures().getFirst();

    @Test
    void everyEvent_isALineThatComesBackAsTheEvent_withItsMeasuresAsTheyAreNow() throws IOException {
        archive.plans().put(plan);
        Event status = add(new Change.MeasureField(MeasureRef.of(first), "status", "\"DONE\"", "\"PARTIAL\""));
        Event drop = add(new Change.Drop(MeasureRef.of(plan.measures().getLast())));
        add(new Change.Undo(drop.id()));
        archive.corrections()
                .add(Event.everywhere(
                        new Change.Names(Change.Names.Kind.BODY, TestPlans.BODY, List.of("Інша")), "я", NOW));

        List<JsonNode> lines =
                write(CorrectionExports.Form.NDJSON).lines().map(JSON::readTree).toList();

        assertThat(lines)
                .extracting(line -> line.path("type").asString())
                .containsExactly("export", "correction", "correction", "correction", "correction", "end");
        assertThat(ChangeJson.read(lines.get(1).toString())).isEqualTo(status);
        assertThat(lines.get(1).path("measures").path(0).path("status").asString())
                .isEqualTo("PARTIAL");
        assertThat(lines.get(1).path("of").path("kind").asString()).isEqualTo("REPORT");
        assertThat(lines.get(2).path("state").asString()).isEqualTo("UNDONE");
        assertThat(lines.getLast().path("corrections").asInt()).isEqualTo(4);
    }

    @Test
    void gold_isTheDocumentAsItShouldBeRead_sayingWhatAPersonSaw() throws IOException {
        archive.plans().put(plan);
        archive.plans().put(TestPlans.report());
        add(new Change.MeasureField(MeasureRef.of(first), "status", "\"DONE\"", "\"PARTIAL\""));
        add(new Change.MeasureField(MeasureRef.of(first), "themes", "[]", "[\"gifts\",\"training\"]"));

        Map<String, String> entries = zip();

        assertThat(entries.keySet()).containsExactly("звіт_1.docx.json", "themes.tsv", "README.txt");
        JsonNode gold = JSON.readTree(entries.get("звіт_1.docx.json"));
        assertThat(gold.propertyNames())
                .containsExactlyInAnyOrder(
                        "file",
                        "title",
                        "body",
                        "bodyAlso",
                        "kind",
                        "yearFrom",
                        "yearTo",
                        "approval",
                        "columns",
                        "preamble",
                        "measures");
        JsonNode measure = gold.path("measures").path(0);
        assertThat(measure.path("status").asString()).isEqualTo("PARTIAL");
        assertThat(measure.path("checked").asBoolean()).isTrue();
        assertThat(gold.path("measures").path(1).path("checked").asBoolean()).isFalse();
        assertThat(entries.get("themes.tsv")).isEqualTo("gifts,training\tПерший\n");
    }

    @Test
    void documentWithNothingThatHolds_isNoGold() throws IOException {
        archive.plans().put(plan);
        Event drop = add(new Change.Drop(MeasureRef.of(first)));
        add(new Change.Undo(drop.id()));

        assertThat(zip().keySet()).containsExactly("README.txt");
    }

    @Test
    void eventsOfARemovedDocument_areStillWritten() throws IOException {
        archive.plans().put(plan);
        add(new Change.Drop(MeasureRef.of(first)));
        archive.plans().remove(plan.id());

        assertThat(write(CorrectionExports.Form.NDJSON)).contains("\"change\":\"drop\"");
    }

    private Event add(Change change) {
        Event event = Event.of(plan.id(), change, "я", NOW);
        archive.corrections().add(event);
        return event;
    }

    private String write(CorrectionExports.Form form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports.write(form, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private Map<String, String> zip() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports.write(CorrectionExports.Form.GOLD, out);
        Map<String, String> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }
}
