package org.zvirka.ingest.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zvirka.ingest.given.Office.docx;
import static org.zvirka.ingest.given.Office.p;
import static org.zvirka.ingest.given.Office.tc;

import org.junit.jupiter.api.Test;
import org.zvirka.ingest.given.Shown;

/** Cells merged, deleted and described in ways that only some programs use. */
final class DocxCellsTest {

    private static final String GRID =
            "<w:tblGrid><w:gridCol w:w=\"1000\"/><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"3000\"/></w:tblGrid>";

    @Test
    void wordsOfACellCoveredFromAbove_areNotShownButTold() {
        byte[] file = table(row(tc(merge("restart"), p("1")), cell("Навчання"), cell("червень"))
                + row(tc(merge("continue"), p("таємно")), cell("Перевірка"), cell("липень")));
        assertThat(Shown.blocks(file, "a.docx")).isEqualTo("""
                | 1 {2x1} | Навчання | червень |
                | Перевірка | липень |""");
        assertThat(Shown.findings(file, "a.docx")).isEqualTo("HIDDEN_TEXT");
    }

    @Test
    void cellThatGoesOnFromNowhere_isACellOfItsOwn() {
        byte[] file = table(row(tc(merge("continue"), p("1")), cell("Навчання"), cell("червень"))
                + row(cell("2"), tc(merge("continue"), p("Перевірка")), cell("липень")));
        assertThat(Shown.blocks(file, "a.docx")).isEqualTo("""
                | 1 | Навчання | червень |
                | 2 | Перевірка | липень |""");
    }

    @Test
    void cellThatGoesOnFromAWiderOne_keepsItsWords() {
        byte[] file = table(row(tc("<w:gridSpan w:val=\"2\"/>" + merge("restart"), p("Захід")), cell("Строк"))
                + row(tc(merge("continue"), p("1")), cell("Навчання"), cell("червень")));
        assertThat(Shown.blocks(file, "a.docx")).isEqualTo("""
                | Захід {1x2} | Строк |
                | 1 | Навчання | червень |""");
    }

    @Test
    void cellMergedBothWays_spansBoth() {
        String wide = "<w:gridSpan w:val=\"2\"/>";
        byte[] file = table(row(tc(wide + merge("restart"), p("Захід")), cell("Строк"))
                + row(tc(wide + merge("continue"), p("")), cell("червень"))
                + row(cell("1"), cell("2"), cell("3")));
        assertThat(Shown.blocks(file, "a.docx")).isEqualTo("""
                | Захід {2x2} | Строк |
                | червень |
                | 1 | 2 | 3 |""");
    }

    @Test
    void wordsOfACellMergedToTheLeft_areNotLost() {
        byte[] file = table(row(
                tc("<w:hMerge w:val=\"restart\"/>", p("Навчання")),
                tc("<w:hMerge/>", p("посадовців")),
                cell("червень")));
        assertThat(Shown.blocks(file, "a.docx")).isEqualTo("| Навчання / посадовців | червень |");
    }

    @Test
    void columnDeletedByATrackedChange_isGone() {
        String deleted = tc("<w:cellDel w:id=\"1\"/>", p("вилучено"));
        byte[] file = table(row(cell("1"), deleted, cell("Навчання")) + row(cell("2"), deleted, cell("Перевірка")));
        assertThat(Shown.blocks(file, "a.docx")).isEqualTo("| 1 | Навчання |\n| 2 | Перевірка |");
        assertThat(Shown.findings(file, "a.docx")).isEqualTo("TRACKED_CHANGES");
    }

    @Test
    void cellsMergedByATrackedChange_areOne() {
        byte[] file = table(row(tc("<w:cellMerge w:vMerge=\"rest\"/>", p("1")), cell("Навчання"), cell("червень"))
                + row(tc("<w:cellMerge w:vMerge=\"cont\"/>", p("")), cell("Перевірка"), cell("липень")));
        assertThat(Shown.blocks(file, "a.docx")).isEqualTo("""
                | 1 {2x1} | Навчання | червень |
                | Перевірка | липень |""");
    }

    @Test
    void rowInsertedByATrackedChange_isReadAndTold() {
        byte[] file = table("<w:tr><w:trPr><w:ins w:id=\"1\"/></w:trPr>" + cell("1") + cell("Навчання") + "</w:tr>");
        assertThat(Shown.blocks(file, "a.docx")).isEqualTo("| 1 | Навчання |");
        assertThat(Shown.findings(file, "a.docx")).isEqualTo("TRACKED_CHANGES");
    }

    @Test
    void rowShortOfCells_goesByTheirWidths() {
        byte[] file = table(row(cell("№"), cell("Захід"), cell("Строк"))
                + row(tc("<w:tcW w:w=\"6000\" w:type=\"dxa\"/>", p("Розділ")))
                + row(
                        tc("<w:tcW w:w=\"3000\" w:type=\"dxa\"/>", p("Навчання")),
                        tc("<w:tcW w:w=\"3000\" w:type=\"dxa\"/>", p("червень"))));
        assertThat(Shown.blocks(file, "a.docx")).isEqualTo("""
                | № | Захід | Строк |
                | Розділ {1x3} |
                | Навчання {1x2} | червень |""");
    }

    @Test
    void rowKeptForOlderReaders_isNotReadTwice() {
        String row = row(cell("1"), cell("Навчання"), cell("червень"));
        byte[] file = table("<mc:AlternateContent><mc:Choice>" + row + "</mc:Choice><mc:Fallback>" + row
                + "</mc:Fallback></mc:AlternateContent>");
        assertThat(Shown.blocks(file, "a.docx")).isEqualTo("| 1 | Навчання | червень |");
    }

    @Test
    void longTableInACellOfAPlan_isWordsOfTheCellAndTold() {
        String inner = "<w:tbl>" + row(cell("перший відділ"), cell("до першого червня кожного року"))
                + row(cell("другий відділ"), cell("до першого липня кожного року")) + "</w:tbl>";
        byte[] file = table(row(cell("№"), cell("Захід"), cell("Строк"))
                + row(cell("1"), cell("Навчання"), tc("", inner + p("")))
                + row(cell("2"), cell("Звіт"), cell("липень")));
        assertThat(Shown.blocks(file, "a.docx")).isEqualTo("""
                | № | Захід | Строк |
                | 1 | Навчання | перший відділ до першого червня кожного року / другий відділ до першого липня кожного року |
                | 2 | Звіт | липень |""");
        assertThat(Shown.findings(file, "a.docx")).isEqualTo("TABLE_IN_CELL");
    }

    private static byte[] table(String rows) {
        return docx("<w:tbl>" + GRID + rows + "</w:tbl>");
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String cell(String text) {
        return tc("", p(text));
    }

    private static String merge(String value) {
        return "<w:vMerge w:val=\"" + value + "\"/>";
    }
}
