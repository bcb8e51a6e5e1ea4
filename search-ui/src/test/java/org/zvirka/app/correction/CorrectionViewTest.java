package org.zvirka.app.correction;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.analysis.plan.PlanKind;
import org.zvirka.app.TestPlans;
import org.zvirka.app.ViewTest;
import org.zvirka.app.look.Select;
import org.zvirka.index.correction.Change;
import org.zvirka.index.correction.Event;

/** The forms of the measure and of the document, each change kept with its author and taken back. */
class CorrectionViewTest extends ViewTest {

    private final Plan plan = TestPlans.report();
    private final Measure first = plan.measures().getFirst();

    @BeforeEach
    void put() {
        archive.plans().put(plan);
    }

    @Test
    void correctedValue_saysWhoSetItAndWhatItRestedOnBefore() {
        go("measure/" + first.id());
        find(Select.class).id("correct-field").choose("status");
        valueOf("correct-value", "NOT_DONE");
        sign();
        click("correct-save");

        assertThat(now().getFirst().status()).isEqualTo(Completion.NOT_DONE);
        assertThat(shown())
                .contains("виправлено: Олена")
                .contains("Було: на чому трималося")
                .contains("«Так»");

        click("Скасувати", 0);
        assertThat(now()).isEqualTo(plan.measures());
        assertThat(shown()).contains("скасовано").doesNotContain("виправлено: Олена");
    }

    @Test
    void rowWithSeveralMeasures_isSplitByLines() {
        go("measure/" + first.id());
        valueOf("split-text", "1.1. Вести облік\n\nа) Оцінити подарунки\nПередати їх");
        sign();
        click("correct-split");

        assertThat(now()).extracting(Measure::text).startsWith("Вести облік", "Оцінити подарунки", "Передати їх");
        assertThat(now()).extracting(Measure::number).startsWith("1.1", "а", "", "1.2");
        assertThat(now().get(2).printed().responsible()).isEqualTo("Уповноважений");
        assertThat(shown()).contains("Поділено");
    }

    @Test
    void oneLine_isNoSplit() {
        go("measure/" + first.id());
        sign();
        click("correct-split");

        assertThat(archive.corrections().of(plan.id())).isEmpty();
        assertThat(shown()).contains("Поки що це один захід");
    }

    @Test
    void halfAMeasure_isMergedWithTheOneBefore_andItsPageSaysSo() {
        go("measure/" + plan.measures().getLast().id());
        sign();
        click("correct-mergebefore");

        assertThat(now()).singleElement().satisfies(measure -> assertThat(measure.text())
                .isEqualTo("Вести облік подарунків Провести навчання з конфлікту інтересів"));
        assertThat(shown()).contains("Цього заходу більше немає");
    }

    @Test
    void whatIsNoMeasure_isTakenOut_andComesBackOnTheDocumentsPage() {
        go("measure/" + first.id());
        sign();
        click("correct-drop");
        assertThat(now()).hasSize(1);

        go("document/" + plan.id());
        assertThat(shown()).contains("Не захід: 1.1");
        click("Скасувати", 0);
        assertThat(now()).hasSize(2);
    }

    @Test
    void everyChange_asksForAName() {
        for (String button : List.of("correct-save", "correct-split", "correct-drop", "correct-mergeafter")) {
            go("measure/" + first.id());
            valueOf("split-text", "один\nдва");
            click(button);
            assertThat(shown()).as(button).contains("Назвіться");
        }
        go("document/" + plan.id());
        for (String button : List.of("facts-save", "add-save")) {
            click(button);
        }
        assertThat(archive.corrections().of(plan.id())).isEmpty();
    }

    @Test
    void facts_areChangedTogether_onlyThoseThatDiffer() {
        go("document/" + plan.id());
        find(Input.class).id("fact-body").setValue("Інша рада");
        find(Input.class).id("fact-from").setValue("2022");
        find(Input.class).id("fact-to").setValue("2023");
        sign();
        click("facts-save");

        assertThat(archive.corrections().of(plan.id())).extracting(Event::field).containsExactly("body", "period");
        Plan changed = archive.plans().plan(plan.id()).orElseThrow();
        assertThat(changed.body()).isEqualTo("Інша рада");
        assertThat(changed.yearTo()).isEqualTo(2023);
        assertThat(changed.kind()).isEqualTo(PlanKind.REPORT);
        assertThat(shown()).contains("Роки: 2021 → 2022–2023");
    }

    @Test
    void yearThatIsNone_isRefusedWithAWord() {
        go("document/" + plan.id());
        find(Input.class).id("fact-from").setValue("20211");
        sign();
        click("facts-save");

        assertThat(shown()).contains("сюди не підходить");
        assertThat(archive.corrections().of(plan.id())).isEmpty();
    }

    @Test
    void missedMeasure_isAddedBehindAnother() {
        go("document/" + plan.id());
        find(Select.class).id("add-behind").choose("0");
        find(Input.class).id("add-number").setValue("1.1-1");
        valueOf("add-text", "Пропущений захід");
        valueOf("add-deadline", "до 1 травня 2021 року");
        sign();
        click("add-save");

        assertThat(now()).extracting(Measure::number).containsExactly("1.1", "1.1-1", "1.2");
        assertThat(now().get(1).section()).isEqualTo(first.section());
        assertThat(now().get(1).schedule().occurrences()).hasSize(1);
    }

    @Test
    void measureWithoutWords_isNotAdded() {
        go("document/" + plan.id());
        sign();
        click("add-save");

        assertThat(now()).hasSize(2);
        assertThat(shown()).contains("сюди не підходить");
    }

    @Test
    void changeThatFitsNothingAnyMore_isSaidOnTheDocumentsPage() {
        archive.corrections()
                .add(Event.of(
                        plan.id(),
                        new Change.Drop(new org.zvirka.index.correction.MeasureRef(
                                new org.zvirka.analysis.plan.MeasureId("0".repeat(20)), "9", "чужий захід")),
                        "Олена",
                        java.time.Instant.EPOCH));
        go("document/" + plan.id());

        assertThat(shown()).contains("нема до чого застосувати");
    }

    private List<Measure> now() {
        return archive.plans().plan(plan.id()).orElseThrow().measures();
    }

    private void sign() {
        find(Input.class).withClassName("author").all().forEach(author -> author.setValue("Олена"));
    }

    private void click(String id) {
        test(find(NativeButton.class).id(id)).click();
    }

    private void click(String words, int which) {
        NativeButton button = find(NativeButton.class).all().stream()
                .filter(each -> each.getText().equals(words))
                .skip(which)
                .findFirst()
                .orElseThrow();
        test(button).click();
    }

    private void valueOf(String id, String value) {
        Element found = all(((com.vaadin.flow.component.Component) getCurrentView()).getElement())
                .filter(element -> id.equals(element.getAttribute("id")))
                .findFirst()
                .orElseThrow();
        found.getComponent()
                .filter(Select.class::isInstance)
                .ifPresentOrElse(select -> ((Select) select).choose(value), () -> found.setProperty("value", value));
    }

    private static Stream<Element> all(Element element) {
        return element.isTextNode()
                ? Stream.empty()
                : Stream.concat(Stream.of(element), element.getChildren().flatMap(CorrectionViewTest::all));
    }
}
