package org.zvirka.app.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.app.TestPlans;
import org.zvirka.app.words.Words;
import org.zvirka.index.Hit;
import org.zvirka.index.PlanSummary;

class CitationTest {

    private static final LocalDate DAY = LocalDate.of(2031, 5, 7);
    private static final String BASE = "https://zvirka.example/";

    private final Hit hit = hit(TestPlans.report());

    @Test
    void reference_namesBodyDocumentPlaceAddressAndDay() {
        assertThat(Citation.of(hit, BASE, DAY, Words.of(Words.UKRAINIAN)))
                .isEqualTo("Тихоярська міська рада. Звіт про виконання плану. 2021. Захід 1.1. "
                        + "Сторінка 2, таблиця 1, рядок 1. URL: https://zvirka.example/measure/"
                        + hit.measure().id() + " (дата звернення: 7 травня 2031).");
    }

    @Test
    void bibtex_isOneEntry() {
        assertThat(Citation.bibtex(hit, BASE, DAY, Words.of(Words.ENGLISH)).lines())
                .startsWith("@misc{zvirka-" + hit.measure().id() + ",", "  author = {{Тихоярська міська рада}},")
                .contains("  year = {2021},", "  urldate = {2031-05-07},")
                .endsWith("}");
    }

    @Test
    void row_staysOneLineAndRunsNothing() {
        Hit odd = hit(TestPlans.plan("a.docx", List.of("=HYPERLINK(\"x\")\nдругий\tрядок"), List.of(Completion.DONE)));
        String[] cells = SheetRow.of(odd, Words.of(Words.UKRAINIAN)).split("\t", -1);
        assertThat(cells).hasSize(14);
        assertThat(cells[4]).isEqualTo("'=HYPERLINK(\"x\") другий рядок");
        assertThat(cells[13]).isEqualTo("measure/" + odd.measure().id());
    }

    private static Hit hit(Plan plan) {
        return new Hit(PlanSummary.of(plan), plan.measures().getFirst(), 1, List.of());
    }
}
