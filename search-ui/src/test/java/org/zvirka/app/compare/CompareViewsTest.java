package org.zvirka.app.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.app.ViewTest;
import org.zvirka.app.comparison.YearPlans;

class CompareViewsTest extends ViewTest {

    @BeforeEach
    void fill() {
        YearPlans.all().forEach(archive.plans()::put);
    }

    @Test
    void emptyArchive_saysWhatToAdd() {
        archive.clear();
        go("compare");
        assertThat(shown()).contains("Порівнювати ще нічого");
    }

    @Test
    void engineDown_isSaid() {
        archive.down(true);
        go("compare");
        assertThat(shown()).contains("Архів зараз не відповідає");
    }

    @Test
    void landing_leadsToEveryComparison() {
        go("compare");
        assertThat(shown()).contains(YearPlans.TOWN, "План 2021 і звіт 2021", "2021–2022, 3 документи");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .anyMatch(href -> href.contains("compare/years?body="));
    }

    @Test
    void planAgainstReport_tellsFatesAndTheDenominator() {
        go(report(""));
        assertThat(shown())
                .contains(YearPlans.TOWN + ": план 2021 і звіт 2021")
                .contains("1 з 2 оцінених, 0 поза обліком")
                .contains("2 є у звіті", "0 немає у звіті");
    }

    @Test
    void planAgainstReport_showsTheChosenFateOnly() {
        go(report("&fate=not_planned"));
        assertThat(shown()).doesNotContain(YearPlans.SITE);
    }

    @Test
    void unknownDocuments_areSaid() {
        go("compare/report?plan=" + "0".repeat(64) + "&report=x");
        assertThat(shown()).contains("Цих документів немає в архіві");
    }

    @Test
    void years_tellStatusChangeAndWhatWasForgotten() {
        go("compare/years?body=" + YearPlans.TOWN);
        assertThat(shown())
                .contains("Без змін із 2021 року")
                .contains("Не виконано, і в наступному плані вже немає")
                .contains("3 усіх заходів", "1 не виконано й забуто");
    }

    @Test
    void years_showTheChosenRowsOnly() {
        go("compare/years?body=" + YearPlans.TOWN + "&only=dropped_undone");
        assertThat(shown()).contains(YearPlans.BOAT).doesNotContain(YearPlans.WELLS);
    }

    @Test
    void bodies_haveNumbersThatLeadToTheirMeasures() {
        go("compare/bodies?by=year");
        assertThat(shown()).contains(YearPlans.TOWN, YearPlans.CITY, "немає даних");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .anyMatch(href ->
                        href.startsWith("/search?") && href.contains("kind=PLAN") && href.contains("year=2021"));
    }

    @Test
    void bodies_ofAYear_shareWordings() {
        go("compare/bodies?year=2021");
        assertThat(shown()).contains("Однакові слова в різних органах").contains(YearPlans.SITE);
    }

    @Test
    void possibleLink_isDecidedByAPerson_andStaysDecided() {
        archive.clear();
        YearPlans.alike().forEach(archive.plans()::put);
        go("compare/years?body=" + YearPlans.TOWN);
        assertThat(shown()).contains("Може, те саме", "4 усіх заходів");
        test($(NativeButton.class).all().stream()
                        .filter(button -> button.getText().equals("Так, те саме"))
                        .findFirst()
                        .orElseThrow())
                .click();
        assertThat(shown()).contains("3 усіх заходів").doesNotContain("Може, те саме");
        go("compare/years?body=" + YearPlans.TOWN);
        assertThat(shown()).contains("3 усіх заходів");
    }

    @Test
    void pictures_canBeSaved() {
        go("compare/bodies");
        assertThat($(NativeButton.class).all())
                .extracting(NativeButton::getText)
                .contains("Зберегти SVG", "Зберегти PNG");
    }

    private String report(String more) {
        Plan plan = YearPlans.all().get(0);
        Plan report = YearPlans.all().get(1);
        return "compare/report?plan=" + plan.id() + "&report=" + report.id() + more;
    }
}
