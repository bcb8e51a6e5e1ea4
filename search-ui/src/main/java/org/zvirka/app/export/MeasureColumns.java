package org.zvirka.app.export;

import java.util.List;
import org.zvirka.analysis.plan.Evidence;
import org.zvirka.app.export.MeasureColumn.Text;
import org.zvirka.app.export.MeasureColumn.Type;

/** The table of measures, column by column; also its codebook. */
final class MeasureColumns {

    static final List<MeasureColumn> ALL = List.of(
            new MeasureColumn(
                    "id",
                    Type.STRING,
                    new Text(
                            "Ідентифікатор",
                            "Адреса заходу: 20 шістнадцяткових цифр, не змінюється, доки його номер і слова читаються так само"),
                    new Text(
                            "Id",
                            "Address of the measure: 20 hex digits that stay the same as long as its number and words are read the same"),
                    (m, at) -> m.measure().id().value()),
            new MeasureColumn(
                    "body",
                    Type.STRING,
                    new Text("Орган", "Чий це документ, назва в називному відмінку; порожньо, якщо не визначено"),
                    new Text(
                            "Body",
                            "Whose document it is, its name in the nominative; empty where it could not be told"),
                    (m, at) -> m.hit().plan().body()),
            new MeasureColumn(
                    "kind",
                    Type.STRING,
                    new Text("Вид документа", "PLAN: план, обіцянка; REPORT: звіт про виконане"),
                    new Text("Kind", "PLAN promises, REPORT tells what was done"),
                    (m, at) -> m.hit().plan().kind().name()),
            new MeasureColumn(
                    "year_from",
                    Type.INTEGER,
                    new Text("Рік від", "Перший рік документа; порожньо, якщо невідомий"),
                    new Text("First year", "First year of the document's period; empty where unknown"),
                    (m, at) -> year(m.hit().plan().yearFrom())),
            new MeasureColumn(
                    "year_to",
                    Type.INTEGER,
                    new Text("Рік до", "Останній рік документа; порожньо, якщо невідомий"),
                    new Text("Last year", "Last year of the document's period; empty where unknown"),
                    (m, at) -> year(m.hit().plan().yearTo())),
            new MeasureColumn(
                    "ordinal",
                    Type.INTEGER,
                    new Text("Порядок", "Котрий це захід у документі, від 1"),
                    new Text("Ordinal", "Which measure of the document it is, from 1"),
                    (m, at) -> m.measure().ordinal()),
            new MeasureColumn(
                    "number",
                    Type.STRING,
                    new Text("Номер", "Номер, як надруковано"),
                    new Text("Number", "The printed number"),
                    (m, at) -> m.measure().number()),
            new MeasureColumn(
                    "section",
                    Type.STRING,
                    new Text("Розділ", "Заголовки над заходом, зовнішній перший, через « / »"),
                    new Text("Section", "Headings above the measure, outermost first, joined by ' / '"),
                    (m, at) -> String.join(" / ", m.measure().section())),
            new MeasureColumn(
                    "text",
                    Type.STRING,
                    new Text("Захід", "Текст заходу, як надруковано"),
                    new Text("Measure", "The measure as printed"),
                    (m, at) -> m.measure().text()),
            new MeasureColumn(
                    "deadline",
                    Type.STRING,
                    new Text("Строк", "Строк, як надруковано"),
                    new Text("Deadline", "The deadline as printed"),
                    (m, at) -> m.measure().printed().deadline()),
            new MeasureColumn(
                    "responsible",
                    Type.STRING,
                    new Text("Виконавець", "Хто відповідає, як надруковано"),
                    new Text("Responsible", "Who owes it, as printed"),
                    (m, at) -> m.measure().printed().responsible()),
            new MeasureColumn(
                    "indicator",
                    Type.STRING,
                    new Text("Показник", "Показник виконання, як надруковано"),
                    new Text("Indicator", "The indicator as printed"),
                    (m, at) -> m.measure().printed().indicator()),
            new MeasureColumn(
                    "expected",
                    Type.STRING,
                    new Text("Очікуваний результат", "Очікуваний результат, як надруковано"),
                    new Text("Expected result", "The expected result as printed"),
                    (m, at) -> m.measure().printed().expected()),
            new MeasureColumn(
                    "funding",
                    Type.STRING,
                    new Text("Кошти", "Фінансування, як надруковано"),
                    new Text("Funding", "The funding as printed"),
                    (m, at) -> m.measure().printed().funding()),
            new MeasureColumn(
                    "status_mark",
                    Type.STRING,
                    new Text("Позначка виконання", "Надрукована позначка виконання"),
                    new Text("Status mark", "The printed status"),
                    (m, at) -> m.measure().printed().statusMark()),
            new MeasureColumn(
                    "justification",
                    Type.STRING,
                    new Text("Обґрунтування", "Причини, як надруковано"),
                    new Text("Justification", "The reasons as printed"),
                    (m, at) -> m.measure().printed().justification()),
            new MeasureColumn(
                    "result",
                    Type.STRING,
                    new Text("Що зроблено", "Що зроблено, як надруковано"),
                    new Text("Result", "What was done, as printed"),
                    (m, at) -> m.measure().printed().result()),
            new MeasureColumn(
                    "other",
                    Type.STRING,
                    new Text(
                            "Інші колонки",
                            "Клітинки колонок з невідомим значенням, «назва: текст» через крапку з комою"),
                    new Text(
                            "Other columns", "Cells of columns with no known role, 'title: text' joined by semicolons"),
                    (m, at) -> m.other()),
            new MeasureColumn(
                    "status",
                    Type.STRING,
                    new Text(
                            "Виконання",
                            "PLANNED, DONE, PARTIAL, IN_PROGRESS, NOT_DONE, NO_OCCASION (нагоди не було), NOT_REPORTED (звіт мовчить)"),
                    new Text(
                            "Status",
                            "PLANNED, DONE, PARTIAL, IN_PROGRESS, NOT_DONE, NO_OCCASION (its occasion never came), NOT_REPORTED"),
                    (m, at) -> m.measure().status().name()),
            new MeasureColumn(
                    "status_quote",
                    Type.STRING,
                    new Text("Виконання: цитата", "Слова, на яких ґрунтується виконання"),
                    new Text("Status quote", "The words the status rests on"),
                    (m, at) -> quote(m, "status")),
            new MeasureColumn(
                    "status_confidence",
                    Type.NUMBER,
                    new Text("Виконання: певність", "Від 0 до 1; порожньо, якщо не оцінено"),
                    new Text("Status confidence", "0 to 1; empty where it was not weighed"),
                    (m, at) -> confidence(m, "status")),
            new MeasureColumn(
                    "timeliness",
                    Type.STRING,
                    new Text(
                            "Вчасність",
                            "ON_TIME, LATE, OVERDUE, NO_DEADLINE, UNKNOWN; невідоме не є ні успіхом, ні провалом"),
                    new Text(
                            "Timeliness",
                            "ON_TIME, LATE, OVERDUE, NO_DEADLINE, UNKNOWN; unknown is neither success nor failure"),
                    (m, at) -> m.measure().timeliness().name()),
            new MeasureColumn(
                    "schedule",
                    Type.STRING,
                    new Text(
                            "Вид строку",
                            "on, by, within, recurring, always, onEvent, perPlan, several, none, unparsed"),
                    new Text(
                            "Schedule", "on, by, within, recurring, always, onEvent, perPlan, several, none, unparsed"),
                    (m, at) -> m.scheduleType()),
            new MeasureColumn(
                    "due_first",
                    Type.DATE,
                    new Text("Перший строк", "Перший день, до якого щось належить зробити"),
                    new Text("First due", "The first day by which something is due"),
                    (m, at) -> m.firstDue()),
            new MeasureColumn(
                    "due_last",
                    Type.DATE,
                    new Text("Останній строк", "Останній день, до якого щось належить зробити"),
                    new Text("Last due", "The last day by which something is due"),
                    (m, at) -> m.lastDue()),
            new MeasureColumn(
                    "due",
                    Type.STRING,
                    new Text("Усі строки", "Усі такі дні через пропуск"),
                    new Text("All due days", "All such days, joined by spaces"),
                    (m, at) -> m.due()),
            new MeasureColumn(
                    "themes",
                    Type.STRING,
                    new Text("Теми", "Ідентифікатори тем через пропуск"),
                    new Text("Themes", "Ids of the themes, joined by spaces"),
                    (m, at) -> String.join(" ", m.measure().themes())),
            new MeasureColumn(
                    "parties",
                    Type.STRING,
                    new Text("Сторони", "Хто відповідає, однією назвою для всіх відмінків і скорочень"),
                    new Text("Parties", "Who owes it, one name across cases and abbreviations"),
                    (m, at) -> m.parties()),
            new MeasureColumn(
                    "references",
                    Type.STRING,
                    new Text("Акти", "Акти, на які посилається захід"),
                    new Text("Cited acts", "The acts it cites"),
                    (m, at) -> m.references()),
            new MeasureColumn(
                    "figures",
                    Type.STRING,
                    new Text("Числа", "Числа, про які звітовано"),
                    new Text("Figures", "The numbers it reports"),
                    (m, at) -> m.figures()),
            new MeasureColumn(
                    "corrected",
                    Type.STRING,
                    new Text("Виправлено", "Поля, які виправили люди, через пропуск"),
                    new Text("Corrected", "Fields that people corrected, joined by spaces"),
                    (m, at) -> String.join(" ", m.corrected())),
            new MeasureColumn(
                    "document",
                    Type.STRING,
                    new Text("Документ", "SHA-256 файлу"),
                    new Text("Document", "SHA-256 of the file"),
                    (m, at) -> m.hit().plan().id().value()),
            new MeasureColumn(
                    "file",
                    Type.STRING,
                    new Text("Файл", "Назва файлу"),
                    new Text("File", "Name of the file"),
                    (m, at) -> m.hit().plan().file()),
            new MeasureColumn(
                    "title",
                    Type.STRING,
                    new Text("Назва документа", "Назва документа, як надруковано"),
                    new Text("Title", "The document's own title"),
                    (m, at) -> m.hit().plan().title()),
            new MeasureColumn(
                    "page",
                    Type.INTEGER,
                    new Text("Сторінка", "Сторінка (аркуш у таблицях), від 1; порожньо, де сторінок немає"),
                    new Text("Page", "Page (sheet in spreadsheets), from 1; empty where there are none"),
                    (m, at) -> place(m.measure().origin().page())),
            new MeasureColumn(
                    "sheet",
                    Type.STRING,
                    new Text("Аркуш", "Назва аркуша в таблицях"),
                    new Text("Sheet", "Name of the sheet in spreadsheets"),
                    (m, at) -> m.measure().origin().sheet()),
            new MeasureColumn(
                    "table",
                    Type.INTEGER,
                    new Text("Таблиця", "Котра таблиця документа, від 1"),
                    new Text("Table", "Which table of the document, from 1"),
                    (m, at) -> place(m.measure().origin().table())),
            new MeasureColumn(
                    "row",
                    Type.INTEGER,
                    new Text("Рядок", "Котрий рядок таблиці, від 1"),
                    new Text("Row", "Which row of the table, from 1"),
                    (m, at) -> place(m.measure().origin().row())),
            new MeasureColumn(
                    "box",
                    Type.STRING,
                    new Text("Місце на сторінці", "x y ширина висота в пунктах від лівого верхнього кута"),
                    new Text("Box", "x y width height in points from the top left corner of the page"),
                    (m, at) -> m.box()),
            new MeasureColumn(
                    "address",
                    Type.STRING,
                    new Text("Адреса", "Де побачити захід у Звірці"),
                    new Text("Address", "Where to see the measure in Zvirka"),
                    (m, at) -> at.address(m.measure().id().value())));

    private MeasureColumns() {}

    private static Object year(int year) {
        return year == 0 ? "" : year;
    }

    private static Object place(int number) {
        return number == 0 ? "" : number;
    }

    private static String quote(ExportedMeasure measure, String value) {
        return measure.evidence(value).map(Evidence::quote).orElse("");
    }

    private static Object confidence(ExportedMeasure measure, String value) {
        return measure.evidence(value).<Object>map(Evidence::confidence).orElse("");
    }
}
