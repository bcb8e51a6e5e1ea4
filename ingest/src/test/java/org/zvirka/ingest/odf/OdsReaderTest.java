package org.zvirka.ingest.odf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zvirka.ingest.given.Office;
import org.zvirka.ingest.given.Shown;

final class OdsReaderTest {

    @Test
    void twoTablesOnASheet_andTwoSheets_areApart() {
        byte[] file = Office.ods(
                sheet(
                                "Перший",
                                row("Захід", "Строк") + row("Навчання", "червень") + "<table:table-row/>"
                                        + row("Відділ", "Осіб", "Разом") + row("А", "2", "3"))
                        + sheet("Другий", row("№", "Захід") + row("1", "Перевірка")),
                "");
        assertThat(Shown.document(file, "a.ods").tables()).hasSize(3);
        assertThat(Shown.document(file, "a.ods").tables().getLast().origin().sheet())
                .isEqualTo("Другий");
        assertThat(Shown.blocks(file, "a.ods")).isEqualTo("""
                | Захід | Строк |
                | Навчання | червень |
                | Відділ | Осіб | Разом |
                | А | 2 | 3 |
                | №  | Захід |
                | 1 | Перевірка |""".replace("№  ", "№ "));
    }

    @Test
    void date_isShownAsDisplayed() {
        byte[] file = Office.ods(
                sheet(
                        "А",
                        row("Захід", "Строк")
                                + "<table:table-row><table:table-cell><text:p>Навчання</text:p></table:table-cell>"
                                + "<table:table-cell office:value-type=\"date\" office:date-value=\"2021-06-30\"><text:p>30.06.2021</text:p>"
                                + "</table:table-cell></table:table-row>"),
                "");
        assertThat(Shown.blocks(file, "a.ods")).endsWith("| Навчання | 30.06.2021 |");
    }

    @Test
    void mergedCells_spanRowsAndColumns() {
        byte[] file = Office.ods(
                sheet(
                        "А",
                        "<table:table-row>" + cell("table:number-rows-spanned=\"2\"", "1") + cell("", "Захід")
                                + cell("", "Строк")
                                + "</table:table-row><table:table-row><table:covered-table-cell/>"
                                + cell("table:number-columns-spanned=\"2\"", "Навчання")
                                + "<table:covered-table-cell/></table:table-row>"),
                "");
        assertThat(Shown.blocks(file, "a.ods")).isEqualTo("| 1 {2x1} | Захід | Строк |\n| Навчання {1x2} |");
    }

    @Test
    void hiddenRowsAndColumns_areLeftOutAndTold() {
        byte[] file = Office.ods(
                sheet(
                        "А",
                        "<table:table-column/><table:table-column table:visibility=\"collapse\"/><table:table-column/>"
                                + row("1", "чернетка", "Навчання") + row("2", "чернетка", "Перевірка")
                                + "<table:table-row table:visibility=\"filter\">" + cell("", "3") + cell("", "a")
                                + cell("", "b")
                                + "</table:table-row>"),
                "");
        assertThat(Shown.blocks(file, "a.ods")).isEqualTo("| 1 | Навчання |\n| 2 | Перевірка |");
        assertThat(Shown.findings(file, "a.ods")).isEqualTo("HIDDEN_CELLS А, 1, 1");
    }

    @Test
    void emptyRowsToTheEndOfTheSheet_costNothing() {
        byte[] file = Office.ods(
                sheet(
                        "А",
                        row("1", "Навчання")
                                + "<table:table-row table:number-rows-repeated=\"1048574\"><table:table-cell table:number-columns-repeated=\"16384\"/>"
                                + "</table:table-row>" + row("2", "Перевірка")),
                "");
        assertThat(Shown.document(file, "a.ods").tables().stream()
                        .mapToInt(t -> t.rows().size())
                        .sum())
                .isEqualTo(2);
    }

    private static String sheet(String name, String rows) {
        return "<table:table table:name=\"" + name + "\">" + rows + "</table:table>";
    }

    private static String row(String... texts) {
        StringBuilder cells = new StringBuilder();
        for (String text : texts) {
            cells.append(cell("", text));
        }
        return "<table:table-row>" + cells + "</table:table-row>";
    }

    private static String cell(String attributes, String text) {
        return "<table:table-cell " + attributes + "><text:p>" + text + "</text:p></table:table-cell>";
    }
}
