package org.zvirka.app.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.app.ViewTest;
import org.zvirka.app.comparison.YearPlans;
import org.zvirka.app.correction.Author;

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
        click("Так, те саме");
        assertThat(shown()).contains("Назвіться").contains("4 усіх заходів");
        $(Author.class).single().setValue("Марта");
        click("Так, те саме");
        assertThat(shown()).contains("3 усіх заходів", "Що вирішили люди", "Марта");
        go("compare/years?body=" + YearPlans.TOWN);
        assertThat(shown()).contains("3 усіх заходів");
        $(Author.class).single().setValue("Марта");
        click("Скасувати");
        assertThat(shown()).contains("4 усіх заходів").doesNotContain("Що вирішили люди");
    }

    @Test
    void linkThatHoldsByItself_canBeTakenApart() {
        go(report(""));
        $(Author.class).single().setValue("Марта");
        click("Ні, інше");
        assertThat(shown()).contains("1 є у звіті", "1 немає у звіті", "1 не було в плані", "Марта");
        click("Скасувати");
        assertThat(shown()).contains("2 є у звіті");
    }

    @Test
    void engineDown_isSaidByEveryComparison() {
        archive.down(true);
        for (String address : List.of(report(""), "compare/years?body=" + YearPlans.TOWN, "compare/bodies")) {
            go(address);
            assertThat(shown()).as(address).contains("Архів зараз не відповідає");
        }
    }

    @Test
    void unknownBody_isSaid() {
        go("compare/years?body=Немає такого");
        assertThat(shown()).contains("Такого органу немає в архіві");
    }

    @Test
    void oneDocument_hasNothingBesideItAndSaysSo() {
        archive.clear();
        archive.plans().put(YearPlans.all().get(0));
        go("compare");
        assertThat(shown()).contains("немає плану і звіту за спільний рік", "лише один документ");
        go("compare/years?body=" + YearPlans.TOWN);
        assertThat(shown()).contains("2 усіх заходів", "Заплановано").doesNotContain("що стало із заходами");
    }

    @Test
    void years_areFilteredByStatusAndWords() {
        go("compare/years?body=" + YearPlans.TOWN + "&status=not_done");
        assertThat(shown()).contains("1 усіх заходів", YearPlans.BOAT).doesNotContain(YearPlans.WELLS);
        go("compare/years?body=" + YearPlans.TOWN + "&q=реєстр");
        assertThat(shown()).contains("1 усіх заходів", YearPlans.WELLS).doesNotContain(YearPlans.BOAT);
        go("compare/years?body=" + YearPlans.TOWN + "&q=((");
        assertThat(shown()).contains("Слова не вдалося зрозуміти");
    }

    @Test
    void flow_leadsToTheMeasuresOfEachWay() {
        go("compare/years?body=" + YearPlans.TOWN);
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .anyMatch(href -> href.contains("only=way_dropped"));
        go("compare/years?body=" + YearPlans.TOWN + "&only=way_dropped");
        assertThat(shown())
                .contains("1 зникло з останнього плану", YearPlans.BOAT)
                .doesNotContain(YearPlans.WELLS);
    }

    @Test
    void bars_countAsTheSearchTheyLeadToDoes() {
        go("compare/years?body=" + YearPlans.TOWN);
        assertThat(shown()).contains("Виконання за роками", "Виконання за темами");
        assertThat($(Anchor.class).all())
                .filteredOn(link ->
                        link.getHref().contains("kind=REPORT") && link.getHref().contains("status=NOT_DONE"))
                .isNotEmpty()
                .allMatch(link -> link.getText().equals("1"));
    }

    @Test
    void rates_showWhatWasDividedByWhatAndWhatWasLeftOut() {
        go("compare/bodies?by=year&show=done");
        assertThat(shown()).contains("1/2 1 з 2 оцінених, 0 поза обліком").doesNotContain("50 %");
    }

    @Test
    void oneTheme_standsBodyBesideBody() {
        go("compare/bodies?theme=transparency&year=2021");
        assertThat(shown()).contains("орган поруч з органом", YearPlans.CITY + " 1 захід");
    }

    @Test
    void bodies_areToldWhatTwoOthersHave() {
        archive.plans().put(YearPlans.third());
        go("compare/bodies?year=2021");
        assertThat(shown()).contains("Чого бракує", "(в інших: 2)");
        go("compare/bodies?year=2021&show=done");
        assertThat(shown()).contains("Чого бракує", "(в інших: 2)", "немає даних");
    }

    private void click(String button) {
        test($(NativeButton.class).all().stream()
                        .filter(each -> each.getText().equals(button))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    @Test
    void everyComparison_isTakenAwayWithItsFilters() {
        for (String[] each : new String[][] {
            {report("&fate=not_planned"), "fate=not_planned"},
            {
                "compare/years?body=" + YearPlans.TOWN + "&only=dropped_undone&theme=training&q=реєстр",
                "only=dropped_undone"
            },
            {"compare/bodies?by=year&show=done", "by=year"},
            {"compare/bodies?year=2021", "year=2021"}
        }) {
            go(each[0]);
            assertThat($(Anchor.class).all())
                    .as(each[0])
                    .extracting(Anchor::getHref)
                    .filteredOn(href -> href.startsWith("/api/v1/compare/export?format="))
                    .hasSize(6)
                    .allMatch(href -> href.contains(each[1]))
                    .anyMatch(href -> href.contains("format=xlsx"))
                    .anyMatch(href -> href.contains("format=report-pdf&lang=uk"));
        }
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
