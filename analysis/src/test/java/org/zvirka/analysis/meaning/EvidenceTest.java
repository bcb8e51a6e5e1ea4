package org.zvirka.analysis.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.zvirka.analysis.plan.Evidence;
import org.zvirka.analysis.plan.PlanKind;
import org.zvirka.analysis.plan.Printed;

/** No value without evidence, no evidence without its words in the cell, whatever the cells hold. */
class EvidenceTest {

    private static final StandardMeanings MEANINGS = StandardMeanings.bundled();

    private static final String[] PIECES = {
        "до 1 березня 2022 року",
        "щокварталу",
        "31.02.2022",
        "постійно; у разі потреби",
        "Відділ кадрів (Коваль А.Б.)",
        "управління економіки та торгівлі",
        "Проведено 9 семінарів 12.03.2022.",
        "Не виконано",
        "листом від 02.02.2022 № 5/1",
        "Закону України «Про пошту»",
        "100 %",
        "«",
        "(",
        ")",
        ";",
        "\n",
        "\u0000",
        "\uD83D\uDE00",
        "\u202E",
        " ",
        "№",
        "від",
        "99999999999999",
        "ІІІ",
        "та",
        "ʼ",
        "буде здійснено після 31.01.2023"
    };

    private static String cell(Random random) {
        StringBuilder cell = new StringBuilder();
        for (int n = random.nextInt(8); n > 0; n--) {
            cell.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextBoolean() ? " " : "");
        }
        return cell.toString();
    }

    private static Printed printed(Random random) {
        return new Printed(
                cell(random),
                cell(random),
                cell(random),
                cell(random),
                cell(random),
                "",
                random.nextInt(3) == 0 ? cell(random) : "",
                cell(random),
                cell(random),
                Map.of());
    }

    private static String field(Printed printed, String name) {
        return switch (name) {
            case "text" -> printed.text();
            case "deadline" -> printed.deadline();
            case "responsible" -> printed.responsible();
            case "indicator" -> printed.indicator();
            case "expected" -> printed.expected();
            case "statusMark" -> printed.statusMark();
            case "justification" -> printed.justification();
            case "result" -> printed.result();
            default -> throw new AssertionError("evidence names the unknown field " + name);
        };
    }

    @Test
    void everyValue_hasItsWordsInTheCell() {
        Random random = new Random(90_125);
        for (int round = 0; round < 60; round++) {
            PlanFacts facts = new PlanFacts(
                    random.nextBoolean() ? PlanKind.REPORT : PlanKind.PLAN, 2022, 2022, "", "", List.of(cell(random)));
            List<Meanings.Promise> promises = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                promises.add(new Meanings.Promise("" + i, List.of(), printed(random)));
            }
            List<Meaning> meanings = MEANINGS.of(facts, promises);
            for (int i = 0; i < promises.size(); i++) {
                check(promises.get(i).printed(), meanings.get(i));
            }
        }
    }

    private static void check(Printed printed, Meaning meaning) {
        assertThat(count(meaning, "party:"))
                .as("%s", printed)
                .isEqualTo(meaning.parties().size());
        assertThat(count(meaning, "reference:"))
                .as("%s", printed)
                .isEqualTo(meaning.references().size());
        assertThat(count(meaning, "figure:"))
                .as("%s", printed)
                .isEqualTo(meaning.figures().size());
        assertThat(count(meaning, "schedule")).as("%s", printed).isEqualTo(1);
        assertThat(count(meaning, "status")).as("%s", printed).isEqualTo(1);
        switch (meaning.timeliness()) {
            case ON_TIME, LATE, OVERDUE ->
                assertThat(count(meaning, "timeliness")).as("%s", printed).isEqualTo(1);
            case NO_DEADLINE, UNKNOWN ->
                assertThat(count(meaning, "timeliness")).as("%s", printed).isZero();
        }
        meaning.evidence().stream()
                .filter(evidence -> !evidence.value().startsWith("theme"))
                .forEach(evidence -> assertThat(
                                field(printed, evidence.field()).substring(evidence.start(), evidence.end()))
                        .as("%s of %s", evidence, printed)
                        .isEqualTo(evidence.quote()));
    }

    private static long count(Meaning meaning, String value) {
        return meaning.evidence().stream()
                .map(Evidence::value)
                .filter(named -> named.startsWith(value))
                .count();
    }
}
