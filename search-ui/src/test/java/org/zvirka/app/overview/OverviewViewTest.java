package org.zvirka.app.overview;

import static org.assertj.core.api.Assertions.assertThat;

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
    void engineDown_isSaid() {
        archive.down(true);
        navigate("", OverviewView.class);
        assertThat(shown()).contains("Архів зараз не відповідає");
    }
}
