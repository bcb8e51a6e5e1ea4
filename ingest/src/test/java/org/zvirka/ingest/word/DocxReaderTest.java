package org.zvirka.ingest.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zvirka.ingest.given.Office.docx;
import static org.zvirka.ingest.given.Office.p;
import static org.zvirka.ingest.given.Office.tc;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zvirka.ingest.given.Shown;

final class DocxReaderTest {

    private static final String GRID =
            "<w:tblGrid><w:gridCol w:w=\"1000\"/><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"3000\"/></w:tblGrid>";

    @Test
    void mergedCells_spanRowsAndColumns() {
        String table =
                table(tr(tc("<w:gridSpan w:val=\"2\"/>", p("Захід")) + tc("<w:vMerge w:val=\"restart\"/>", p("Строк")))
                        + tr(tc("", p("1")) + tc("", p("Навчання")) + tc("<w:vMerge/>", p("")))
                        + tr(tc("<w:gridSpan w:val=\"3\"/>", p("Розділ"))));
        assertThat(shown(table)).isEqualTo("""
                | Захід {1x2} | Строк {2x1} |
                | 1 | Навчання |
                | Розділ {1x3} |""");
    }

    @Test
    void cellsMergedAcrossTheOldWay_areOne() {
        String table =
                table(tr(tc("<w:hMerge w:val=\"restart\"/>", p("Разом")) + tc("<w:hMerge/>", p("")) + tc("", p("5")))
                        + tr(tc("", p("1")) + tc("", p("2")) + tc("", p("3"))));
        assertThat(shown(table)).isEqualTo("""
                | Разом {1x2} | 5 |
                | 1 | 2 | 3 |""");
    }

    @Test
    void rowThatBeginsLater_leavesItsFirstColumnEmpty() {
        String table = table(tr(tc("", p("1")) + tc("", p("2")) + tc("", p("3")))
                + "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + tc("", p("5")) + tc("", p("6")) + "</w:tr>");
        assertThat(shown(table)).isEqualTo("""
                | 1 | 2 | 3 |
                |  | 5 | 6 |""");
    }

    @Test
    void edgesAFewPointsApart_areOneColumn() {
        String table = "<w:tbl>" + row(1000, 2000, "1", "Захід") + row(1040, 1960, "2", "Навчання") + "</w:tbl>";
        assertThat(shown(table)).isEqualTo("""
                | 1 | Захід |
                | 2 | Навчання |""");
    }

    @Test
    void tableInACell_isPartOfItsText() {
        String inner = "<w:tbl>" + tr(tc("", p("до 1 червня")) + tc("", p("відділ"))) + "</w:tbl>";
        String table = table(tr(tc("", p("1")) + tc("", p("Навчання посадових осіб")) + tc("", inner + p(""))));
        assertThat(shown(table)).isEqualTo("| 1 | Навчання посадових осіб | до 1 червня відділ |");
    }

    @Test
    void tableThatOnlyHoldsAnother_isNoTable() {
        String inner = table(tr(tc("", p("1")) + tc("", p("Захід")) + tc("", p("червень")))
                + tr(tc("", p("2")) + tc("", p("Навчання")) + tc("", p("липень"))));
        String table = "<w:tbl>" + tr(tc("", p("План") + inner)) + "</w:tbl>";
        assertThat(shown(table)).isEqualTo("""
                План
                | 1 | Захід | червень |
                | 2 | Навчання | липень |""");
    }

    @Test
    void tableInATextBox_isRead() {
        String box = "<w:txbxContent>" + table(tr(tc("", p("1")) + tc("", p("Захід")) + tc("", p("червень"))))
                + "</w:txbxContent>";
        String anchored =
                "<w:p><w:r><w:t>Додаток</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>" + box
                        + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box
                        + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";
        assertThat(shown(anchored)).isEqualTo("""
                Додаток
                | 1 | Захід | червень |""");
    }

    @Test
    void contentControls_areTransparent() {
        String table = "<w:tbl><w:sdt><w:sdtPr/><w:sdtContent>"
                + tr(tc("", p("1")) + "<w:sdt><w:sdtContent>" + tc("", p("Захід")) + "</w:sdtContent></w:sdt>")
                + "</w:sdtContent></w:sdt>"
                + tr(tc("", p("2")) + tc("", "<w:sdt><w:sdtContent>" + p("Навчання") + "</w:sdtContent></w:sdt>"))
                + "</w:tbl>";
        assertThat(shown("<w:sdt><w:sdtContent>" + table + "</w:sdtContent></w:sdt>"))
                .isEqualTo("""
                | 1 | Захід |
                | 2 | Навчання |""");
    }

    @Test
    void trackedChanges_areReadAsAccepted() {
        String changed =
                "<w:p><w:r><w:t xml:space=\"preserve\">до </w:t></w:r><w:del><w:r><w:delText>1 червня</w:delText></w:r></w:del>"
                        + "<w:ins><w:r><w:t>1 липня</w:t></w:r></w:ins></w:p>";
        String gone = "<w:tr><w:trPr><w:del/></w:trPr>" + tc("", p("2")) + tc("", p("Вилучено")) + "</w:tr>";
        byte[] file = docx("<w:tbl>" + tr(tc("", p("1")) + tc("", changed)) + gone + "</w:tbl>");
        assertThat(Shown.blocks(file, "a.docx")).isEqualTo("| 1 | до 1 липня |");
        assertThat(Shown.findings(file, "a.docx")).isEqualTo("TRACKED_CHANGES");
    }

    @Test
    void paragraphWhoseEndWasDeleted_runsOn() {
        String first =
                "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space=\"preserve\">Провести </w:t></w:r></w:p>";
        assertThat(shown(first + p("навчання"))).isEqualTo("Провести навчання");
    }

    @Test
    void movedText_isReadWhereItWentTo() {
        String from = "<w:p><w:moveFrom><w:r><w:t>навчання</w:t></w:r></w:moveFrom><w:r><w:t>Захід</w:t></w:r></w:p>";
        String to = "<w:p><w:moveTo><w:r><w:t>навчання</w:t></w:r></w:moveTo></w:p>";
        assertThat(shown(from + to)).isEqualTo("Захід\nнавчання");
    }

    @Test
    void footnote_isKeptOutOfTheCellButNotLost() {
        String cell = "<w:p><w:r><w:t>Навчання</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>";
        byte[] file = docx(
                "<w:tbl>" + tr(tc("", p("1")) + tc("", cell)) + "</w:tbl>",
                Map.of(
                        "footnotes",
                        "<w:footnotes><w:footnote w:id=\"2\">" + p("За окремим графіком")
                                + "</w:footnote></w:footnotes>"));
        assertThat(Shown.blocks(file, "a.docx")).isEqualTo("| 1 | Навчання |");
        assertThat(Shown.findings(file, "a.docx")).isEqualTo("FOOTNOTE За окремим графіком");
    }

    @Test
    void hiddenText_isLeftOutAndTold() {
        byte[] file =
                docx("<w:p><w:r><w:t>Видно</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>таємно</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>теж видно</w:t></w:r></w:p>");
        assertThat(Shown.blocks(file, "a.docx")).isEqualTo("Видно\nтеж видно");
        assertThat(Shown.findings(file, "a.docx")).isEqualTo("HIDDEN_TEXT");
    }

    @Test
    void automaticNumbers_areReadAsPrinted() {
        String numbering = "<w:numbering><w:abstractNum w:abstractNumId=\"0\">" + lvl(0, "decimal", "%1)")
                + lvl(1, "decimal", "%1.%2.")
                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";
        String table = table(tr(tc("", item(0, "")) + tc("", p("Навчання")) + tc("", p("червень")))
                + tr(tc("", item(1, "")) + tc("", p("Тестування")) + tc("", p("липень")))
                + tr(tc("", item(0, "")) + tc("", item(1, "Перевірка")) + tc("", p("серпень"))));
        assertThat(Shown.blocks(docx(table, Map.of("numbering", numbering)), "a.docx"))
                .isEqualTo("""
                | 1) | Навчання | червень |
                | 1.1. | Тестування | липень |
                | 2) | 2.1. Перевірка | серпень |""");
    }

    @Test
    void numberOfTheStyle_isReadAsPrinted() {
        String numbering = "<w:numbering><w:abstractNum w:abstractNumId=\"0\">" + lvl(0, "upperRoman", "%1.")
                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";
        String styles =
                "<w:styles><w:style w:type=\"paragraph\" w:styleId=\"S\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr>"
                        + "<w:outlineLvl w:val=\"0\"/></w:pPr></w:style></w:styles>";
        String heading = "<w:p><w:pPr><w:pStyle w:val=\"S\"/></w:pPr><w:r><w:t>Навчання</w:t></w:r></w:p>";
        assertThat(Shown.blocks(docx(heading + heading, Map.of("numbering", numbering, "styles", styles)), "a.docx"))
                .isEqualTo("# I. Навчання\n# II. Навчання");
    }

    @Test
    void stylesBasedOnEachOther_end() {
        String styles = "<w:styles><w:style w:type=\"paragraph\" w:styleId=\"A\"><w:basedOn w:val=\"B\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style></w:styles>";
        String paragraph = "<w:p><w:pPr><w:pStyle w:val=\"A\"/></w:pPr><w:r><w:t>Текст</w:t></w:r></w:p>";
        assertThat(Shown.blocks(docx(paragraph, Map.of("styles", styles)), "a.docx"))
                .isEqualTo("Текст");
    }

    @Test
    void paragraphsOfACell_areLinesAndWrappedWordsAreNot() {
        String cell = p("Перший абзац")
                + "<w:p><w:r><w:t>анти</w:t><w:softHyphen/><w:t>корупційний</w:t><w:noBreakHyphen/><w:t>план</w:t></w:r></w:p>";
        assertThat(shown("<w:tbl>" + tr(tc("", p("1")) + tc("", cell)) + "</w:tbl>"))
                .isEqualTo("| 1 | Перший абзац / антикорупційний-план |");
    }

    @Test
    void repeatedHeader_isMarked() {
        byte[] file = docx("<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>" + tc("", p("№")) + tc("", p("Захід"))
                + "</w:tr>" + tr(tc("", p("1")) + tc("", p("Навчання"))) + "</w:tbl>");
        assertThat(Shown.document(file, "a.docx").tables())
                .singleElement()
                .satisfies(table -> assertThat(table.headerRows()).isEqualTo(1));
    }

    private static String shown(String body) {
        return Shown.blocks(docx(body), "a.docx");
    }

    private static String table(String rows) {
        return "<w:tbl>" + GRID + rows + "</w:tbl>";
    }

    private static String tr(String cells) {
        return "<w:tr>" + cells + "</w:tr>";
    }

    private static String row(int left, int right, String first, String second) {
        return "<w:tr>" + tc("<w:tcW w:w=\"" + left + "\" w:type=\"dxa\"/>", p(first))
                + tc("<w:tcW w:w=\"" + right + "\" w:type=\"dxa\"/>", p(second)) + "</w:tr>";
    }

    private static String lvl(int level, String format, String text) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    private static String item(int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level
                + "\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }
}
