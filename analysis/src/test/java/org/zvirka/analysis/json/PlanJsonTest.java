package org.zvirka.analysis.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zvirka.analysis.Analysis;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.ingest.document.Box;
import org.zvirka.ingest.document.Cell;
import org.zvirka.ingest.document.DocumentId;
import org.zvirka.ingest.document.Origin;
import org.zvirka.ingest.document.Paragraph;
import org.zvirka.ingest.document.Row;
import org.zvirka.ingest.document.SourceDocument;
import org.zvirka.ingest.document.Table;

final class PlanJsonTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 40})
    void plan_isTheSameAfterEveryWayOfWritingAndReading(int measures) {
        Plan plan = plan(measures);
        assertThat(plan.measures()).hasSize(measures);
        ByteArrayOutputStream streamed = new ByteArrayOutputStream();
        PlanJson.write(plan, streamed);
        assertThat(streamed.toByteArray()).isEqualTo(PlanJson.write(plan));
        assertThat(PlanJson.read(streamed.toByteArray())).isEqualTo(plan);
        assertThat(PlanJson.read(new ByteArrayInputStream(streamed.toByteArray())))
                .isEqualTo(plan);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "{}", "null", "{\"measures\": {}}", "{\"measures\": [1]}", "{\"id\""})
    void otherBytes_areRefused(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        assertThatIllegalArgumentException().isThrownBy(() -> PlanJson.read(bytes));
        assertThatIllegalArgumentException().isThrownBy(() -> PlanJson.read(new ByteArrayInputStream(bytes)));
    }

    @Test
    void anythingBehindThePlan_isRefused() {
        String two = new String(PlanJson.write(plan(1)), StandardCharsets.UTF_8).repeat(2);
        byte[] bytes = two.getBytes(StandardCharsets.UTF_8);
        assertThatIllegalArgumentException().isThrownBy(() -> PlanJson.read(bytes));
        assertThatIllegalArgumentException().isThrownBy(() -> PlanJson.read(new ByteArrayInputStream(bytes)));
    }

    private static Plan plan(int measures) {
        Stream<Row> rows = IntStream.rangeClosed(1, measures)
                .mapToObj(i -> row(
                        String.valueOf(i),
                        "Провести навчання № " + i + " щодо конфлікту інтересів",
                        "до 15 червня 2031 року, далі щокварталу",
                        "відділ кадрів, Н. Лиманець",
                        "не менше " + i + " навчань",
                        i % 3 == 0
                                ? "Не виконано"
                                : "Виконано: проведено " + i + " навчань (наказ від 01.02.2031 № 7)"));
        Table table = Table.of(
                new Origin(1, "Аркуш", 1, 0, new Box(1.5, 2.25, 500, 700)),
                Stream.concat(Stream.of(row("№", "Зміст заходу", "Строк", "Відповідальні", "Індикатор", "Стан")), rows)
                        .toList());
        SourceDocument document = new SourceDocument(
                DocumentId.of(new byte[] {(byte) measures}),
                "план.txt",
                "text/plain",
                1,
                List.of(new Paragraph(Origin.UNKNOWN, "Звіт про виконання плану заходів на 2031 рік"), table),
                List.of());
        return Analysis.standard().analyze(document);
    }

    private static Row row(String... cells) {
        return new Row(Origin.UNKNOWN, Stream.of(cells).map(Cell::of).toList());
    }
}
