package org.zvirka.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zvirka.analysis.plan.ColumnChoice;
import org.zvirka.analysis.plan.ColumnRole;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.analysis.plan.Printed;
import org.zvirka.index.Archive;
import org.zvirka.index.FilterField;
import org.zvirka.index.Filters;
import org.zvirka.index.SearchRequest;
import org.zvirka.index.SearchResult;
import org.zvirka.index.contract.Samples;
import org.zvirka.index.correction.Change;
import org.zvirka.index.correction.ChangeJson;
import org.zvirka.index.correction.Event;
import org.zvirka.index.correction.MeasureRef;

class CorrectionsReopenedTest {

    private static final Instant NOW = Instant.parse("2030-01-02T03:04:05.678901Z");

    @TempDir
    Path folder;

    private final Plan plan = Samples.report("a", "Рада", 2030)
            .measure("1", "літаки")
            .measure("2", "кораблі")
            .build();
    private final MeasureRef first = MeasureRef.of(plan.measures().getFirst());
    private final MeasureRef second = MeasureRef.of(plan.measures().getLast());

    @Test
    void everyKindOfChange_comesBackFromItsLine() {
        Change.Row row = new Change.Row(
                "1.1",
                List.of("Розділ"),
                new Printed("т", "с", "в", "і", "о", "ф", "п", "об", "р", Map.of("Примітка", "х")));
        for (Change change : List.of(
                new Change.MeasureField(first, "status", "\"PLANNED\"", "\"DONE\""),
                new Change.DocumentField("title", "\"\"", "\"Назва \\\"у лапках\\\"\""),
                new Change.Split(first, List.of(row, row)),
                new Change.Merge(first, List.of(second)),
                new Change.Drop(first),
                new Change.Add(Optional.of(first), row),
                new Change.Add(Optional.empty(), row),
                new Change.Role(new ColumnChoice(2, 3, "Строк", ColumnRole.DEADLINE), ColumnRole.OTHER),
                new Change.Undo("0123456789abcdef0123"))) {
            Event event = Event.of(plan.id(), change, "Хтось \n \"інший\"", NOW);
            Event back = ChangeJson.read(ChangeJson.write(event).toString());
            assertThat(back).isEqualTo(event);
            assertThat(back.id()).isEqualTo(event.id());
        }
        Event names = Event.everywhere(new Change.Names(Change.Names.Kind.PARTY, "А", List.of("Б", "В")), "х", NOW);
        assertThat(ChangeJson.read(ChangeJson.write(names).toString())).isEqualTo(names);
    }

    @Test
    void changes_outliveTheProcess() {
        try (Archive archive = LuceneArchive.open(folder)) {
            archive.plans().put(plan);
            add(archive, new Change.MeasureField(first, "status", "\"PLANNED\"", "\"DONE\""));
            add(archive, new Change.Drop(second));
            archive.corrections()
                    .add(Event.everywhere(
                            new Change.Names(Change.Names.Kind.BODY, "Рада", List.of("Міська рада")), "я", NOW));
        }
        try (Archive archive = LuceneArchive.open(folder)) {
            assertThat(archive.plans().plan(plan.id()).orElseThrow().measures())
                    .extracting(measure -> measure.status())
                    .containsExactly(Completion.DONE);
            assertThat(archive.plans().summary(plan.id()).orElseThrow().body()).isEqualTo("Міська рада");
            assertThat(found(archive, "Міська рада")).isEqualTo(1);
            assertThat(archive.corrections().documents()).containsExactly(plan.id());
        }
    }

    @Test
    void nameThatWasKeptButNotIndexed_isIndexedAtTheNextStart() throws Exception {
        try (Archive archive = LuceneArchive.open(folder)) {
            archive.plans().put(plan);
        }
        Event names =
                Event.everywhere(new Change.Names(Change.Names.Kind.BODY, "Рада", List.of("Міська рада")), "я", NOW);
        Files.writeString(folder.resolve("corrections.log"), ChangeJson.write(names) + "\n", StandardOpenOption.APPEND);
        try (Archive archive = LuceneArchive.open(folder)) {
            assertThat(found(archive, "Міська рада")).isEqualTo(2);
            assertThat(found(archive, "Рада")).isZero();
        }
    }

    @Test
    void lineOfTheFormerForm_isStillHeard() throws Exception {
        try (Archive archive = LuceneArchive.open(folder)) {
            archive.plans().put(plan);
        }
        String line = """
                {"document":"%s","target":"%s","field":"status","before":"\\"PLANNED\\"","after":"\\"DONE\\"","author":"я","at":"2030-01-01T00:00:00Z"}
                """.formatted(plan.id(), first.id());
        Files.writeString(folder.resolve("corrections.log"), line, StandardOpenOption.APPEND);
        try (Archive archive = LuceneArchive.open(folder)) {
            assertThat(archive.plans()
                            .measure(first.id())
                            .orElseThrow()
                            .measure()
                            .status())
                    .isEqualTo(Completion.DONE);
        }
    }

    private void add(Archive archive, Change change) {
        archive.corrections().add(Event.of(plan.id(), change, "я", NOW));
    }

    private static long found(Archive archive, String body) {
        return ((SearchResult.Found) archive.search().search(SearchRequest.of("", Filters.of(FilterField.BODY, body))))
                .total();
    }
}
