package org.zvirka.app.export;

import java.util.List;
import org.zvirka.app.export.MeasureColumn.Text;
import org.zvirka.app.export.MeasureColumn.Type;

/** The tables of a data package beside that of measures, column by column; with their codebook. */
enum PackageTable {
    DOCUMENTS(
            column("id", Type.STRING, "Ідентифікатор", "SHA-256 файлу", "Id", "SHA-256 of the file"),
            column("file", Type.STRING, "Файл", "Назва файлу", "File", "Name of the file"),
            column("media_type", Type.STRING, "Формат", "Чим є байти файлу", "Format", "What the bytes are"),
            column(
                    "title",
                    Type.STRING,
                    "Назва",
                    "Назва документа, як надруковано",
                    "Title",
                    "The document's own title"),
            column("body", Type.STRING, "Орган", "Чий це документ", "Body", "Whose document it is"),
            column("kind", Type.STRING, "Вид", "PLAN: план; REPORT: звіт", "Kind", "PLAN or REPORT"),
            column(
                    "year_from",
                    Type.INTEGER,
                    "Рік від",
                    "Перший рік; порожньо, якщо невідомий",
                    "First year",
                    "First year of the period, empty where unknown"),
            column(
                    "year_to",
                    Type.INTEGER,
                    "Рік до",
                    "Останній рік; порожньо, якщо невідомий",
                    "Last year",
                    "Last year of the period, empty where unknown"),
            column(
                    "measures",
                    Type.INTEGER,
                    "Заходів",
                    "Скільки в ньому заходів, у вибірці й поза нею",
                    "Measures",
                    "How many measures it has, in or out of this selection"),
            column(
                    "findings",
                    Type.INTEGER,
                    "Зауважень",
                    "Скільки зауважень про те, як його прочитано",
                    "Findings",
                    "How many remarks there are on how it was read")),
    LINKS(
            column("body", Type.STRING, "Орган", "Чиї документи порівняно", "Body", "Whose documents were compared"),
            column(
                    "before",
                    Type.STRING,
                    "Раніший захід",
                    "Захід ранішого документа або плану; він може лежати поза вибіркою",
                    "Before",
                    "The measure of the earlier document, or of the plan; it may lie outside the selection"),
            column(
                    "after",
                    Type.STRING,
                    "Пізніший захід",
                    "Захід пізнішого документа або звіту; він може лежати поза вибіркою",
                    "After",
                    "The measure of the later document, or of the report; it may lie outside the selection"),
            column(
                    "kind",
                    Type.STRING,
                    "Зв’язок",
                    "SAME: ті самі слова; REWORDED: інші слова; SPLIT: розділено; MERGED: об’єднано",
                    "Kind",
                    "SAME words, REWORDED, SPLIT into several, MERGED into one"),
            column(
                    "decision",
                    Type.STRING,
                    "Рішення",
                    "AUTOMATIC: тримається сам; CONFIRMED: підтверджено людиною; PROPOSED: чекає на людину",
                    "Decision",
                    "AUTOMATIC holds by itself, CONFIRMED by a person, PROPOSED waits for one"),
            column("score", Type.NUMBER, "Подібність", "Від 0 до 1", "Score", "0 to 1"),
            column(
                    "moved",
                    Type.BOOLEAN,
                    "Переміщено",
                    "Чи стоїть в іншому розділі",
                    "Moved",
                    "Whether it stands in another section"),
            column(
                    "reasons",
                    Type.STRING,
                    "Підстави",
                    "Ознака, її подібність і внесок, через крапку з комою",
                    "Reasons",
                    "Feature, its similarity and effect, joined by semicolons")),
    LEDGER(
            column("file", Type.STRING, "Файл", "Назва файлу", "File", "Name of the file"),
            column(
                    "document",
                    Type.STRING,
                    "Документ",
                    "SHA-256 файлу; порожньо, якщо його не вдалося прочитати",
                    "Document",
                    "SHA-256 of the file, empty where it could not be read"),
            column("state", Type.STRING, "Стан", "Що з ним сталося", "State", "What became of it"),
            column(
                    "reason",
                    Type.STRING,
                    "Причина",
                    "Чому його не взято",
                    "Reason",
                    "Why, where it could not be taken in"),
            column("attempts", Type.INTEGER, "Спроб", "Скільки разів пробували", "Attempts", "How often it was tried"),
            column("at", Type.DATETIME, "Коли", "Коли, за UTC", "At", "When, in UTC")),
    CORRECTIONS(
            column(
                    "document",
                    Type.STRING,
                    "Документ",
                    "SHA-256 файлу; порожньо, якщо про назви в усіх документах",
                    "Document",
                    "SHA-256 of the file, empty where it is about names in all documents"),
            column(
                    "measure",
                    Type.STRING,
                    "Захід",
                    "Захід, якого це стосується, якщо стосується одного",
                    "Measure",
                    "The measure it is about, if it is about one"),
            column(
                    "field",
                    Type.STRING,
                    "Поле",
                    "Що змінено, якщо одне поле",
                    "Field",
                    "What it changes, if one field"),
            column("author", Type.STRING, "Хто", "Хто виправив", "Author", "Who corrected"),
            column("at", Type.DATETIME, "Коли", "Коли, за UTC", "At", "When, in UTC"),
            column(
                    "event",
                    Type.OBJECT,
                    "Подія",
                    "Усе виправлення: що було, що стало",
                    "Event",
                    "The whole correction: before and after")),
    PLANS(
            column("document", Type.STRING, "Документ", "SHA-256 файлу", "Document", "SHA-256 of the file"),
            column(
                    "plan",
                    Type.OBJECT,
                    "План",
                    "Увесь документ з усіма заходами, як його дає zvirka extract, з виправленнями; з нього пакет"
                            + " читається назад",
                    "Plan",
                    "The whole document with all its measures, as zvirka extract gives it, corrections applied; what"
                            + " the package is read back from")),
    CODEBOOK(
            column("table", Type.STRING, "Таблиця", "Назва таблиці", "Table", "Name of the table"),
            column("column", Type.STRING, "Колонка", "Назва колонки", "Column", "Name of the column"),
            column("type", Type.STRING, "Тип", "Тип значень", "Type", "Its type"),
            column("title_uk", Type.STRING, "Заголовок", "Заголовок українською", "Title", "Its title in Ukrainian"),
            column(
                    "meaning_uk",
                    Type.STRING,
                    "Значення",
                    "Пояснення українською",
                    "Meaning",
                    "Its meaning in Ukrainian"),
            column("title_en", Type.STRING, "Title", "Заголовок англійською", "Title", "Its title in English"),
            column("meaning_en", Type.STRING, "Meaning", "Пояснення англійською", "Meaning", "Its meaning in English"));

    /** A column of such a table. */
    record Field(String name, Type type, Text ukrainian, Text english) {}

    private final List<Field> fields;

    PackageTable(Field... fields) {
        this.fields = List.of(fields);
    }

    /** As its file is named, without the ending. */
    String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    List<Field> fields() {
        return fields;
    }

    Object[] header() {
        return fields.stream().map(Field::name).toArray();
    }

    private static Field column(
            String name, Type type, String titleUk, String meaningUk, String titleEn, String meaningEn) {
        return new Field(name, type, new Text(titleUk, meaningUk), new Text(titleEn, meaningEn));
    }
}
