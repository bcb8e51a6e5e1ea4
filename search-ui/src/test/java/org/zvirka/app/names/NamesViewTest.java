package org.zvirka.app.names;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.analysis.plan.Party;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.app.TestPlans;
import org.zvirka.app.ViewTest;
import org.zvirka.app.names.Register.Named;
import org.zvirka.index.PlanSummary;
import org.zvirka.index.correction.Change;
import org.zvirka.index.correction.Event;

class NamesViewTest extends ViewTest {

    private final Plan plan = TestPlans.report();

    @Test
    void emptyArchive_saysThatNamesComeWithDocuments() {
        go("names");
        assertThat(shown()).contains("Назв ще немає");
    }

    @Test
    void bodies_areListedWithTheirMeasures() {
        archive.plans().put(plan);
        go("names");
        assertThat(shown()).contains(TestPlans.BODY).contains("2 заходи").contains("Позначте назви");
    }

    @Test
    void proposedNames_becomeOneInAllDocuments_andAreUndone() {
        archive.plans().put(plan);
        Plan other = TestPlans.plan("інший.docx", List.of("Захід"), List.of(Completion.DONE));
        archive.plans().put(other);
        archive.corrections()
                .add(Event.of(
                        other.id(),
                        new Change.DocumentField("body", "\"\"", "\"«Тихоярська» міська рада\""),
                        "я",
                        java.time.Instant.EPOCH));
        go("names");
        assertThat(shown()).contains("Схожі назви");
        button("Обрати разом");
        button("Тепер так зветься");
        assertThat(shown()).contains("Назвіться");

        find(Input.class).withClassName("author").single().setValue("Олена");
        button("Тепер так зветься");

        assertThat(archive.plans().list()).extracting(PlanSummary::body).containsOnly(TestPlans.BODY);
        assertThat(shown()).contains("Що вирішено").contains("тепер «" + TestPlans.BODY + "»");

        button("Скасувати");
        assertThat(archive.plans().list()).extracting(PlanSummary::body).doesNotHaveDuplicates();
    }

    @Test
    void party_becomesSeveral() {
        archive.plans().put(plan);
        go("names?kind=party");
        assertThat(shown()).contains("Уповноважений");
        com.vaadin.flow.dom.Element box = find(NameList.class).single().getElement();
        tick(box);
        find(Input.class).id("becomes").setValue("Відділ кадрів; Юридичний відділ;");
        find(Input.class).withClassName("author").single().setValue("Олена");
        button("Тепер так зветься");

        assertThat(archive.plans()
                        .plan(plan.id())
                        .orElseThrow()
                        .measures()
                        .getFirst()
                        .parties())
                .extracting(Party::name)
                .containsExactly("Відділ кадрів", "Юридичний відділ");
    }

    @Test
    void namesThatDifferInEndingsAlone_areProposed_abbreviationsAreNot() {
        assertThat(Register.alike(List.of(
                        new Named("Відділу кадрів", 1),
                        new Named("відділ кадрів", 5),
                        new Named("ДМС", 1),
                        new Named("дмс", 1),
                        new Named("Юридичний відділ", 1))))
                .singleElement()
                .satisfies(
                        group -> assertThat(group).extracting(Named::measures).containsExactly(5L, 1L));
    }

    private static void tick(com.vaadin.flow.dom.Element element) {
        element.getChildren().forEach(child -> {
            if ("checkbox".equals(child.getAttribute("type"))) {
                child.setProperty("checked", true);
            } else {
                tick(child);
            }
        });
    }

    private void button(String words) {
        test(find(NativeButton.class).all().stream()
                        .filter(each -> text(each).equals(words))
                        .findFirst()
                        .orElseThrow())
                .click();
    }
}
