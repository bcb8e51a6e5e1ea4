package org.zvirka.index.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.analysis.plan.Timeliness;
import org.zvirka.index.Archive;
import org.zvirka.index.contract.Samples.Cells;

/** Four documents of three invented bodies; a measure is called by its document's letter and its number. */
final class Library {

    private final List<Plan> plans = List.of(town(), road(), ministry(), letter());
    private final Map<MeasureId, String> names = new LinkedHashMap<>();

    Library() {
        for (Plan plan : plans) {
            plan.measures()
                    .forEach(measure -> names.put(measure.id(), plan.file().charAt(0) + measure.number()));
        }
    }

    void fill(Archive archive) {
        plans.forEach(archive.plans()::put);
    }

    String name(MeasureId id) {
        return names.getOrDefault(id, id.value());
    }

    MeasureId id(String name) {
        return names.entrySet().stream()
                .filter(entry -> entry.getValue().equals(name))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    List<Plan> plans() {
        return plans;
    }

    private static Plan town() {
        return Samples.plan("a.docx", "Вигадівська міська рада", 2030, 2030)
                .add(new Cells("1", "Провести навчання з питань конфлікту інтересів")
                        .section("Розділ 1. Етична поведінка")
                        .due("до 1 березня", "2030-03-01")
                        .by("Відділ кадрів", "Відділ кадрів")
                        .themes("conflict", "training"))
                .add(new Cells("2", "Врегулювати конфлікт інтересів у комісіях")
                        .section("Розділ 1. Етична поведінка")
                        .due("постійно")
                        .by("Юридичний відділ", "Юридичний відділ")
                        .themes("conflict"))
                .add(new Cells("3", "Забезпечити подання декларацій до НАЗК")
                        .section("Розділ 2. Декларування")
                        .due("до 1 квітня", "2030-04-01")
                        .by("Відділ кадрів, юридичний відділ", "Відділ кадрів", "Юридичний відділ")
                        .act("закон", "1700-VII")
                        .themes("declarations"))
                .add(new Cells("4", "Перевірити закупівлі понад 200 тис. грн")
                        .section("Розділ 3. Закупівлі")
                        .due("щокварталу", "2030-03-31", "2030-06-30", "2030-09-30", "2030-12-31")
                        .indicator("Кількість перевірених договорів")
                        .themes("procurement"))
                .add(new Cells("5", "Обстежити п'ять об'єктів комунальної власності")
                        .section("Розділ 3. Закупівлі")
                        .indicator("Складено акти"))
                .build();
    }

    private static Plan road() {
        return Samples.report("b.xlsx", "Служба вигаданих доріг", 2031)
                .add(new Cells("1", "Навчати працівників служби")
                        .due("до 15 травня", "2031-05-15")
                        .by("Сектор запобігання корупції", "Сектор запобігання корупції")
                        .themes("training")
                        .result(Completion.DONE, Timeliness.ON_TIME, "Проведено три заняття для 40 осіб"))
                .add(new Cells("2", "Залучити громадськість до обговорення проєктів")
                        .due("протягом року", "2031-12-31")
                        .themes("public")
                        .result(Completion.NOT_DONE, Timeliness.OVERDUE, "Захід не виконано через брак коштів"))
                .add(new Cells("3", "Оприлюднити звіт на вебсайті")
                        .due("до 1 лютого", "2031-02-01")
                        .themes("public")
                        .result(Completion.PARTIAL, Timeliness.LATE, "Звіт розміщено 20 лютого"))
                .add(new Cells("4", "Розглядати повідомлення викривачів")
                        .themes("whistleblowers")
                        .result(Completion.NO_OCCASION, Timeliness.NO_DEADLINE, "Повідомлень не надходило"))
                .add(new Cells("5", "Оцінити корупційні ризики, ґрунтовно")
                        .themes("risks")
                        .act("наказ", "42")
                        .result(Completion.IN_PROGRESS, Timeliness.UNKNOWN, "Триває опитування; Ґанок відремонтовано"))
                .build();
    }

    private static Plan ministry() {
        return Samples.plan("c.pdf", "Міністерство вигаданих справ", 2030, 2032)
                .add(new Cells("1", "Publish open data about procurement contracts").themes("procurement"))
                .add(new Cells("2", "Провести обучение сотрудников ведомства").themes("training"))
                .add(new Cells("3", "Державна міграційна служба звіряє е-декларації").themes("declarations"))
                .add(new Cells("4", "Аудит закупівeль і договорів").themes("procurement"))
                .add(new Cells("5", "Ротація: планово-фінансовий відділ").due("2032", "2032-12-31"))
                .add(new Cells("6", "Ознайомити з пам'яткою під підпис").section("Конфлікт інтересів"))
                .build();
    }

    /** Without a body, a period or a number: nothing may rest on their being there. */
    private static Plan letter() {
        return Samples.plan("d.txt", "", 0, 0)
                .add(new Cells("", "Інтереси громади та конфлікт поколінь"))
                .build();
    }
}
