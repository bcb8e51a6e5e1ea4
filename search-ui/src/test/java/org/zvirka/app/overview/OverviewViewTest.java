package org.zvirka.app.overview;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import org.junit.jupiter.api.Test;
import org.zvirka.app.TestPlans;
import org.zvirka.app.ViewTest;

class OverviewViewTest extends ViewTest {

    @Test
    void emptyArchive_teachesTheFirstStep() {
        navigate("", OverviewView.class);
        assertThat(shown()).contains("Архів ще порожній").contains("./zvirka serve samples");
    }

    @Test
    void archive_isSummedUpInOneSentence() {
        archive.plans().put(TestPlans.report());
        navigate("", OverviewView.class);
        assertThat(shown()).contains("2 заходи у 1 документі 1 органу, 2021");
    }

    @Test
    void execution_isAlsoATableWithItsTotal() {
        archive.plans().put(TestPlans.report());
        navigate("", OverviewView.class);
        assertThat(shown())
                .contains("Виконання за органами")
                .contains("Орган Виконано Не виконано Заходів у звітах " + TestPlans.BODY + " 1 1 2");
    }

    @Test
    void bodiesThatOweAReport_canBeSeenAlone() {
        archive.plans().put(TestPlans.report());
        archive.plans().put(TestPlans.promise("Тиха рада", 2020));
        navigate("", OverviewView.class);
        assertThat(shown()).contains("звіту немає").contains("Лише органи без звіту за якийсь рік: 1 з 2");
        test(find(NativeButton.class).id("without-report")).click();
        assertThat(text(find(CoverageTable.class).single()))
                .contains("Тиха рада")
                .doesNotContain(TestPlans.BODY);
    }

    @Test
    void manyBodies_openInTwoSteps() {
        for (int i = 0; i < 20; i++) {
            archive.plans().put(TestPlans.promise("Рада " + i, 2020));
        }
        navigate("", OverviewView.class);
        assertThat(shown()).contains("Показати ще 8 органів").doesNotContain("Рада 9");
        test(find(NativeButton.class).id("more-bodies")).click();
        assertThat(shown()).contains("Рада 9").doesNotContain("Показати ще");
    }

    @Test
    void engineDown_isSaid() {
        archive.down(true);
        navigate("", OverviewView.class);
        assertThat(shown()).contains("Архів зараз не відповідає");
    }
}
