package org.zvirka.ingest.odf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zvirka.ingest.given.Office;
import org.zvirka.ingest.given.Shown;

final class OdtReaderTest {

    private static final String LIST =
            "<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\""
                    + " style:num-format=\"1\" style:num-suffix=\")\"/><text:list-level-style-number text:level=\"2\""
                    + " style:num-format=\"1\" style:num-suffix=\".\" text:display-levels=\"2\"/></text:list-style>";
    private static final String HIDDEN =
            "<style:style style:name=\"H\" style:family=\"text\"><style:text-properties text:display=\"none\"/></style:style>";

    @Test
    void mergedCells_spanRowsAndColumns() {
        assertThat(shown("<table:table>"
                        + row(cell("table:number-columns-spanned=\"2\"", "Захід")
                                + covered()
                                + cell("table:number-rows-spanned=\"2\"", "Строк"))
                        + row(cell("", "1") + cell("", "Навчання") + covered()) + "</table:table>"))
                .isEqualTo("""
                        | Захід {1x2} | Строк {2x1} |
                        | 1 | Навчання |""");
    }

    @Test
    void headerRows_areMarked() {
        byte[] file = Office.odt(
                "<table:table><table:table-header-rows>" + row(cell("", "№") + cell("", "Захід"))
                        + "</table:table-header-rows>" + row(cell("", "1") + cell("", "Навчання")) + "</table:table>",
                "");
        assertThat(Shown.document(file, "a.odt").tables().getFirst().headerRows())
                .isEqualTo(1);
    }

    @Test
    void tableThatOnlyHoldsAnother_isNoTable() {
        String inner = "<table:table>" + row(cell("", "1") + cell("", "Навчання"))
                + row(cell("", "2") + cell("", "Перевірка")) + "</table:table>";
        assertThat(shown("<table:table><table:table-row><table:table-cell>" + inner
                        + "</table:table-cell></table:table-row></table:table>"))
                .isEqualTo("""
                        | 1 | Навчання |
                        | 2 | Перевірка |""");
    }

    @Test
    void tableInATextBox_isRead() {
        assertThat(shown("<text:p>Додаток<draw:frame><draw:text-box><table:table>"
                        + row(cell("", "1") + cell("", "Навчання"))
                        + "</table:table></draw:text-box></draw:frame></text:p>"))
                .isEqualTo("Додаток\n| 1 | Навчання |");
    }

    @Test
    void automaticNumbers_areReadAsPrinted() {
        String list =
                "<text:list text:style-name=\"L\"><text:list-item><text:p/><text:list><text:list-item><text:p>Навчання</text:p>"
                        + "</text:list-item></text:list></text:list-item><text:list-item><text:p>Перевірка</text:p></text:list-item></text:list>";
        assertThat(Shown.blocks(Office.odt(list, LIST), "a.odt")).isEqualTo("1)\n1.1. Навчання\n2) Перевірка");
    }

    @Test
    void listThatGoesOn_countsOnInTheNextRow() {
        String first =
                "<text:list xml:id=\"l1\" text:style-name=\"L\"><text:list-item><text:p/></text:list-item></text:list>";
        String next =
                "<text:list text:continue-list=\"l1\" text:style-name=\"L\"><text:list-item><text:p/></text:list-item></text:list>";
        String table = "<table:table>" + row(block(first) + cell("", "Навчання"))
                + row(block(next) + cell("", "Перевірка")) + "</table:table>";
        assertThat(Shown.blocks(Office.odt(table, LIST), "a.odt")).isEqualTo("| 1) | Навчання |\n| 2) | Перевірка |");
    }

    @Test
    void trackedChanges_areReadAsAccepted() {
        assertThat(
                        shown(
                                "<text:tracked-changes><text:changed-region><text:deletion><text:p>старе</text:p></text:deletion>"
                                        + "</text:changed-region></text:tracked-changes><text:p>до <text:change text:change-id=\"c\"/>1 липня</text:p>"))
                .isEqualTo("до 1 липня");
    }

    @Test
    void footnoteAndHiddenText_areKeptOut() {
        byte[] file = Office.odt(
                "<text:p>Навчання<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>За графіком</text:p>"
                        + "</text:note-body></text:note><text:span text:style-name=\"H\">таємно</text:span></text:p>",
                HIDDEN);
        assertThat(Shown.blocks(file, "a.odt")).isEqualTo("Навчання");
        assertThat(Shown.findings(file, "a.odt")).isEqualTo("FOOTNOTE За графіком\nHIDDEN_TEXT");
    }

    @Test
    void descriptionOfAPicture_isNotText() {
        assertThat(shown(
                        "<text:p>План<draw:frame><draw:image/><svg:title xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:"
                                + "svg-compatible:1.0\">логотип</svg:title></draw:frame></text:p>"))
                .isEqualTo("План");
    }

    @Test
    void flatFile_isRead() {
        String flat =
                "<?xml version=\"1.0\"?><office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                        + " office:mimetype=\"application/vnd.oasis.opendocument.text\"><office:body><office:text><text:p>План</text:p>"
                        + "</office:text></office:body></office:document>";
        assertThat(Shown.blocks(flat.getBytes(java.nio.charset.StandardCharsets.UTF_8), "a.fodt"))
                .isEqualTo("План");
    }

    @Test
    void spacesTabsAndBreaks_areReadAsPrinted() {
        assertThat(shown("<text:p>до<text:s text:c=\"3\"/>1<text:tab/>червня<text:line-break/>2021</text:p>"))
                .isEqualTo("до 1 червня / 2021");
    }

    @Test
    void cellRepeatedABillionTimes_ends() {
        assertThat(shown("<table:table>"
                        + row("<table:table-cell table:number-columns-repeated=\"999999999\"><text:p>x</text:p>"
                                + "</table:table-cell>")
                        + "</table:table>"))
                .startsWith("| x | x |");
    }

    private static String shown(String text) {
        return Shown.blocks(Office.odt(text, ""), "a.odt");
    }

    private static String row(String cells) {
        return "<table:table-row>" + cells + "</table:table-row>";
    }

    private static String cell(String attributes, String text) {
        return "<table:table-cell " + attributes + "><text:p>" + text + "</text:p></table:table-cell>";
    }

    private static String block(String content) {
        return "<table:table-cell>" + content + "</table:table-cell>";
    }

    private static String covered() {
        return "<table:covered-table-cell/>";
    }
}
