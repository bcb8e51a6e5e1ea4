package org.zvirka.app.correction;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zvirka.analysis.json.PlanJson;
import org.zvirka.analysis.plan.Approval;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.analysis.plan.Figure;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.analysis.plan.PlanKind;
import org.zvirka.analysis.plan.Reference;
import org.zvirka.analysis.plan.Timeliness;
import org.zvirka.analysis.schedule.Schedule;
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
        assertThat(shown()).contains("Цього заходу більше немає").contains("Відкрити захід, з яким його об’єднано");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("/measure/" + first.id());
    }

    @Test
    void addressOfAMergedMeasure_leadsToTheOneItWentInto_whereverItIsOpened() {
        String gone = plan.measures().getLast().id().value();
        go("measure/" + gone);
        sign();
        click("correct-mergebefore");
        for (String address : List.of("measure/" + gone, "search?m=" + gone, "review?m=" + gone)) {
            go(address);
            assertThat(shown()).as(address).contains("Цього заходу більше немає");
            assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("/measure/" + first.id());
        }
        go("measure/" + first.id());
        sign();
        click("correct-drop");
        go("measure/" + gone);
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("/document/" + plan.id() + "#changes")
                .doesNotContain("/measure/" + first.id());
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
    void actAndOtherNames_areCorrectedAndTakenBack() {
        go("document/" + plan.id());
        find(Input.class).id("fact-also").setValue("ЛМР;  Рада  Лугова ;");
        find(Input.class).id("fact-act").setValue("рішення");
        find(Input.class).id("fact-date").setValue("2021-02-11");
        find(Input.class).id("fact-number").setValue("7-VIII");
        sign();
        click("facts-save");

        assertThat(archive.corrections().of(plan.id()))
                .extracting(Event::field)
                .containsExactly("bodyAlso", "approval");
        Plan changed = archive.plans().plan(plan.id()).orElseThrow();
        assertThat(changed.bodyAlso()).containsExactly("ЛМР", "Рада Лугова");
        assertThat(changed.approval()).contains(new Approval("рішення", "2021-02-11", "7-VIII"));
        assertThat(shown()).contains("Затверджено", "№ 7-VIII").doesNotContain("{\"act\"");

        click("Скасувати", 0);
        assertThat(archive.plans().plan(plan.id()).orElseThrow().approval()).isEqualTo(plan.approval());
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

    @Test
    void deadline_isCorrectedToAnyKind_andSaysHowItIsUnderstood() {
        deadline("WITHIN", "2021-Q2\nтравень 2022 року");
        assertThat(shown()).contains("Зрозуміло так: 2 квартал 2021");
        click("correct-save");
        assertThat(now().getFirst().schedule())
                .isEqualTo(new Schedule.Within(List.of(
                        new Schedule.Period(LocalDate.of(2021, 4, 1), LocalDate.of(2021, 6, 30)),
                        new Schedule.Period(LocalDate.of(2022, 5, 1), LocalDate.of(2022, 5, 31)))));
        assertThat(shown()).contains("→ 2 квартал 2021").doesNotContain("\"type\"");

        deadline("ALWAYS", "");
        click("correct-save");
        assertThat(now().getFirst().schedule()).isEqualTo(new Schedule.Always());

        deadline("RECURRING", "");
        click("correct-save");
        assertThat(now().getFirst().schedule()).isInstanceOfSatisfying(Schedule.Recurring.class, recurring -> {
            assertThat(recurring.every()).isEqualTo(Schedule.Every.QUARTER);
            assertThat(recurring.occurrences()).hasSize(4);
        });

        deadline("WORDS", "постійно; при призначенні на посаду");
        click("correct-save");
        assertThat(now().getFirst().schedule()).isInstanceOf(Schedule.Several.class);

        go("measure/" + first.id());
        find(Select.class).id("correct-field").choose("schedule");
        assertThat(find(Select.class).withClassName("deadline-kind").all()).hasSize(2);
        deadline("NONE", "");
        click("correct-save");
        assertThat(now().getFirst().schedule()).isInstanceOf(Schedule.OnEvent.class);
    }

    @Test
    void correctedStatus_decidesAnewWhetherTheDeadlineWasKept_unlessAPersonSaidThat() {
        field("status");
        valueOf("correct-value", "NOT_DONE");
        click("correct-save");
        assertThat(now().getFirst().timeliness()).isEqualTo(Timeliness.OVERDUE);

        field("timeliness");
        valueOf("correct-value", "NO_DEADLINE");
        click("correct-save");
        assertThat(now().getFirst().timeliness()).isEqualTo(Timeliness.NO_DEADLINE);
        assertThat(now().getFirst().status()).isEqualTo(Completion.NOT_DONE);
    }

    @Test
    void deadlineNobodyUnderstands_isRefusedWithWhatToWrite() {
        deadline("BY", "колись");
        click("correct-save");

        assertThat(shown()).contains("«колись» не є днем");
        assertThat(archive.corrections().of(plan.id())).isEmpty();
    }

    @Test
    void actsAndFigures_areAddedChangedAndTakenOut_eachUndone() {
        field("references");
        input("row-type", "наказ");
        input("row-date", "14.10.2014");
        input("row-number", "17");
        click("correct-save");
        assertThat(shown()).contains("Дата «14.10.2014» не читається");

        input("row-date", "2014-10-14");
        click("correct-save");
        assertThat(now().getFirst().references())
                .containsExactly(new Reference("наказ", "", "2014-10-14", "17", "наказ 17"));

        field("figures");
        input("row-value", "дванадцять");
        click("correct-save");
        assertThat(shown()).contains("«дванадцять» не є числом");
        input("row-value", "12,5");
        input("row-unit", "працівник");
        click("correct-save");
        assertThat(now().getFirst().figures()).containsExactly(new Figure(12.5, "працівник", "12,5 працівник"));
        assertThat(shown()).contains("Числа: – → 12,5 працівник");

        click("Скасувати", 0);
        assertThat(now().getFirst().figures()).isEqualTo(first.figures());
        assertThat(now().getFirst().references()).hasSize(1);
    }

    @Test
    void everyValueOfAMeasure_hasAnEditor() {
        field("status");
        Set<String> offered = all(find(Select.class).id("correct-field").getElement())
                .map(option -> option.getAttribute("value"))
                .filter(java.util.Objects::nonNull)
                .collect(java.util.stream.Collectors.toSet());
        Set<String> given = Set.of("id", "ordinal", "evidence", "origin");
        assertThat(PlanJson.toTree(first).propertyNames())
                .filteredOn(field -> !given.contains(field))
                .filteredOn(field ->
                        !field.equals("other") || !first.printed().other().isEmpty())
                .allSatisfy(field -> assertThat(offered).contains(field));
    }

    private void field(String name) {
        go("measure/" + first.id());
        find(Select.class).id("correct-field").choose(name);
        sign();
    }

    private void deadline(String kind, String text) {
        field("schedule");
        Select chosen = find(Select.class).withClassName("deadline-kind").all().getFirst();
        chosen.choose(kind);
        Element area = all(((com.vaadin.flow.component.Component) getCurrentView()).getElement())
                .filter(element -> "deadline-text".equals(element.getAttribute("class")))
                .findFirst()
                .orElseThrow();
        area.setProperty("value", text);
        click("deadline-more");
        find(Select.class).withClassName("deadline-kind").all().getLast().choose("NONE");
    }

    private void input(String style, String value) {
        find(Input.class).withClassName(style).all().getLast().setValue(value);
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
