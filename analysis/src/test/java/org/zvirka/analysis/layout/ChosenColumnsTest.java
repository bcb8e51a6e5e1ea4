package org.zvirka.analysis.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zvirka.analysis.Analysis;
import org.zvirka.analysis.plan.Column;
import org.zvirka.analysis.plan.ColumnChoice;
import org.zvirka.analysis.plan.ColumnRole;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.ingest.DocumentReader;
import org.zvirka.ingest.ReadOutcome;
import org.zvirka.ingest.Readers;

class ChosenColumnsTest {

    private static final String TITLED = """
            <h1>План заходів із запобігання корупції на 2031 рік</h1><table>
            <tr><th>№</th><th>Захід</th><th>Строк</th><th>Нотатки</th></tr>
            <tr><td>1</td><td>Провести навчання працівників</td><td>до 1 травня</td><td>Відділ кадрів</td></tr>
            <tr><td>2</td><td>Оприлюднити відомості про закупівлі</td><td>щокварталу</td><td>Сектор закупівель</td></tr>
            </table>""";

    private static final String STRANGE = """
            <p>Щось про корупцію</p><table>
            <tr><td>Що</td><td>Примітка</td></tr>
            <tr><td>Провести навчання працівників</td><td>Відділ кадрів</td></tr>
            <tr><td>Оприлюднити відомості</td><td>Сектор закупівель</td></tr>
            </table>""";

    @TempDir
    private Path folder;

    @Test
    void chosenRole_isReadThroughTheWholeTable() throws IOException {
        Plan asRead = plan(TITLED, List.of());
        assertThat(roles(asRead)).last().isEqualTo(ColumnRole.OTHER);

        Plan chosen = plan(TITLED, List.of(new ColumnChoice(0, 3, "Нотатки", ColumnRole.RESPONSIBLE)));

        assertThat(roles(chosen)).last().isEqualTo(ColumnRole.RESPONSIBLE);
        assertThat(chosen.measures())
                .extracting(measure -> measure.printed().responsible())
                .containsExactly("Відділ кадрів", "Сектор закупівель");
        assertThat(chosen.measures())
                .allSatisfy(measure -> assertThat(measure.parties()).isNotEmpty());
        assertThat(chosen.measures())
                .extracting(Measure::id)
                .isEqualTo(asRead.measures().stream().map(Measure::id).toList());
    }

    @Test
    void roleGivenToAnotherColumn_isTakenFromTheOneThatHadIt() throws IOException {
        Plan chosen = plan(TITLED, List.of(new ColumnChoice(0, 3, "Нотатки", ColumnRole.DEADLINE)));

        assertThat(roles(chosen))
                .containsExactly(ColumnRole.NUMBER, ColumnRole.MEASURE, ColumnRole.OTHER, ColumnRole.DEADLINE);
    }

    @Test
    void columnThatMovedInTheTable_isKnownByItsTitle() throws IOException {
        Plan chosen = plan(TITLED, List.of(new ColumnChoice(0, 1, "нотатки", ColumnRole.RESPONSIBLE)));

        assertThat(roles(chosen)).last().isEqualTo(ColumnRole.RESPONSIBLE);
    }

    @Test
    void choiceAboutNoColumnOfTheTable_changesNothing() throws IOException {
        Plan chosen = plan(TITLED, List.of(new ColumnChoice(0, 1, "Немає такого", ColumnRole.RESULT)));

        assertThat(chosen).isEqualTo(plan(TITLED, List.of()));
    }

    @Test
    void tableNobodyUnderstood_isReadAsAPersonSays_itsTitlesLeftOut() throws IOException {
        assertThat(plan(STRANGE, List.of()).measures()).isEmpty();

        Plan chosen = plan(
                STRANGE,
                List.of(
                        new ColumnChoice(1, 0, "", ColumnRole.MEASURE),
                        new ColumnChoice(1, 1, "", ColumnRole.RESPONSIBLE)));

        assertThat(chosen.measures())
                .extracting(Measure::text)
                .containsExactly("Провести навчання працівників", "Оприлюднити відомості");
        assertThat(chosen.columns()).extracting(Column::header).containsExactly("Що", "Примітка");
    }

    @Test
    void measuresChangedByAPerson_areUnderstoodByTheSameRules() throws IOException {
        Plan plan = plan(TITLED, List.of());
        Set<org.zvirka.analysis.plan.MeasureId> all =
                Set.copyOf(plan.measures().stream().map(Measure::id).toList());

        assertThat(Analysis.understanding().again(plan, all)).isEqualTo(plan);
        assertThat(plan.measures()).extracting(Measure::status).containsOnly(Completion.PLANNED);
    }

    private List<ColumnRole> roles(Plan plan) {
        return plan.columns().stream().map(Column::role).toList();
    }

    private Plan plan(String html, List<ColumnChoice> choices) throws IOException {
        Path file = Files.writeString(folder.resolve("plan.html"), "<meta charset=utf-8>" + html);
        try (DocumentReader reader = Readers.inProcess()) {
            ReadOutcome.Read read = (ReadOutcome.Read) reader.read(file, "plan.html");
            return Analysis.standard().analyze(read.document(), choices);
        }
    }
}
