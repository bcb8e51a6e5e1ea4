package org.zvirka.analysis.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zvirka.analysis.compare.Delivery.Fate;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.analysis.plan.PlanKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A real programme for three years against a report of its body on a whole year's work, read by hand from documents beside
 * the project: of the report's three items on corruption one is in the programme, two are not, and nothing else of the
 * report is about the programme.
 */
class ProgrammeAndReportTest {

    private static final Path FOLDER = Path.of("../../shared/gold");

    @Test
    void onlyTheItemOfTheProgramme_isLinked() throws IOException {
        assumeThat(FOLDER).as("the documents stand beside the project").exists();
        Plan programme = read("dms-anticorruption-programme-2020-2022.json");
        Plan report = read("dms-workplan-report-2021.json");
        Delivery delivery = Comparer.standard().deliver(programme, report, Decisions.NONE);
        assertThat(delivery.of(Fate.REPORTED))
                .extracting(item -> item.planned().getFirst().ordinal() + " "
                        + item.reported().getFirst().number())
                .containsExactly("12 57");
        assertThat(delivery.of(Fate.NOT_PLANNED))
                .extracting(item -> item.reported().getFirst().number())
                .contains("56", "58");
        assertThat(delivery.of(Fate.NOT_REPORTED).size()
                        + delivery.of(Fate.NOT_DUE).size())
                .isEqualTo(programme.measures().size() - 1);
    }

    private static Plan read(String file) throws IOException {
        JsonNode tree = JsonMapper.builder().build().readTree(Files.readAllBytes(FOLDER.resolve(file)));
        List<TestPlans.Row> rows = new ArrayList<>();
        for (JsonNode measure : tree.path("measures")) {
            rows.add(new TestPlans.Row(
                    measure.path("section").path(0).asString(""),
                    measure.path("number").asString(),
                    measure.path("text").asString(),
                    measure.path("deadline").asString(),
                    measure.path("responsible").asString(),
                    measure.path("result").asString(),
                    Completion.valueOf(measure.path("status").asString())));
        }
        return TestPlans.plan(
                tree.path("body").asString(),
                PlanKind.valueOf(tree.path("kind").asString()),
                tree.path("yearFrom").asInt(),
                tree.path("yearTo").asInt(),
                rows);
    }
}
