package org.zvirka.ingest.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zvirka.ingest.given.Office.docx;
import static org.zvirka.ingest.given.Office.p;
import static org.zvirka.ingest.given.Office.tc;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zvirka.ingest.given.Shown;

/** What stands in a paragraph beside plain words, and numbers that are printed but not stored. */
final class DocxMarkupTest {

    @Test
    void fieldWithinTheCodeOfAnother_isNotPrinted() {
        assertThat(shown(paragraph(mark("begin")
                        + code("IF ")
                        + mark("begin")
                        + code("MERGEFIELD x")
                        + mark("separate")
                        + run("5")
                        + mark("end")
                        + code("=5")
                        + mark("separate")
                        + run("виконано")
                        + mark("end")
                        + run(" вчасно"))))
                .isEqualTo("виконано вчасно");
    }

    @Test
    void fieldWithoutAResult_endsItsCode() {
        assertThat(shown(paragraph(mark("begin")
                        + code("TOC")
                        + mark("separate")
                        + run("1. ")
                        + mark("begin")
                        + code("XE")
                        + mark("end")
                        + run("Навчання")
                        + mark("end"))))
                .isEqualTo("1. Навчання");
    }

    @Test
    void fieldThatNeverEnds_takesNoOtherParagraphWithIt() {
        assertThat(shown(paragraph(mark("begin") + code("IF")) + p("Навчання"))).isEqualTo("Навчання");
    }

    @Test
    void formFields_showWhatWasChosen() {
        String list =
                field("<w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"Ні\"/><w:listEntry w:val=\"Виконано\"/>"
                        + "</w:ddList>");
        String box = field("<w:checkBox><w:default w:val=\"0\"/><w:checked/></w:checkBox>");
        String empty = field("<w:checkBox><w:default w:val=\"0\"/></w:checkBox>");
        assertThat(shown(paragraph(list + run(" ") + box + run(" так ") + empty + run(" ні"))))
                .isEqualTo("Виконано ☑ так ☐ ні");
    }

    @Test
    void linksFieldsAndTags_areTransparent() {
        assertThat(shown(paragraph("<w:fldSimple w:instr=\"DATE\">" + run("1 червня ")
                        + "</w:fldSimple><w:hyperlink>" + run("сайт ")
                        + "</w:hyperlink><w:smartTag><w:smartTagPr/>" + run("ради ")
                        + "</w:smartTag><w:customXml><w:customXmlPr/>" + run("міста ")
                        + "</w:customXml><w:sdt><w:sdtPr/><w:sdtContent>" + run("☒")
                        + "</w:sdtContent></w:sdt>")))
                .isEqualTo("1 червня сайт ради міста ☒");
    }

    @Test
    void readingAboveTheText_isNotPartOfIt() {
        assertThat(shown(paragraph("<w:r><w:ruby><w:rubyPr/><w:rt>" + run("вимова") + "</w:rt><w:rubyBase>"
                        + run("слово") + "</w:rubyBase></w:ruby></w:r>")))
                .isEqualTo("слово");
    }

    @Test
    void marksOfSymbolFonts_areReadable() {
        assertThat(shown(paragraph(symbol("Wingdings", "f0fc")
                        + run(" ")
                        + symbol("Wingdings", "FE")
                        + run(" \uf0fc ")
                        + symbol("Times New Roman", "2116"))))
                .isEqualTo("✓ ☑ ✓ №");
    }

    @Test
    void hyphensAndBlanksOfAnyKind_areTheUsualOnes() {
        assertThat(shown(paragraph(run("план\u2011графік") + "<w:r><w:noBreakHyphen/></w:r>"
                        + run("1\u2009\u2003а\u2060б\u200eв"))))
                .isEqualTo("план-графік-1 абв");
    }

    @Test
    void paragraphWithAHiddenEnd_runsOn() {
        assertThat(shown("<w:p><w:pPr><w:outlineLvl w:val=\"0\"/><w:rPr><w:vanish/><w:specVanish/></w:rPr></w:pPr>"
                        + run("Розділ 1.") + "</w:p>" + p(" Навчання") + p("далі")))
                .isEqualTo("# Розділ 1. Навчання\nдалі");
    }

    @Test
    void paragraphWhoseEndWasDeletedBeforeATable_staysOutOfIt() {
        assertThat(shown("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + run("План") + "</w:p><w:tbl><w:tr>"
                        + tc("", p("1")) + tc("", p("Навчання")) + "</w:tr></w:tbl>"))
                .isEqualTo("План\n| 1 | Навчання |");
    }

    @Test
    void partOfAnotherKind_isTold() {
        byte[] file = docx(
                p("План") + "<w:altChunk/><w:p><w:r><w:object><o:OLEObject"
                        + " xmlns:o=\"urn:schemas-microsoft-com:office:office\" ProgID=\"Excel.Sheet.12\"/></w:object></w:r></w:p>");
        assertThat(Shown.blocks(file, "a.docx")).isEqualTo("План");
        assertThat(Shown.findings(file, "a.docx")).isEqualTo("PART_NOT_READ altChunk\nPART_NOT_READ Excel.Sheet.12");
    }

    @Test
    void noteWithATableAndMarks_isToldWhole() {
        byte[] file = docx(
                paragraph(run("Навчання")
                        + "<w:r><w:footnoteReference w:id=\"2\"/><w:endnoteReference w:id=\"3\"/></w:r>"),
                Map.of(
                        "footnotes",
                        "<w:footnotes><w:footnote w:id=\"2\"><w:p><w:r><w:t>план</w:t><w:noBreakHyphen/><w:t>графік</w:t>"
                                + "<w:tab/><w:t>далі</w:t></w:r></w:p><w:tbl><w:tr>" + tc("", p("а")) + tc("", p("б"))
                                + "</w:tr></w:tbl></w:footnote></w:footnotes>",
                        "endnotes",
                        "<w:endnotes><w:endnote w:id=\"3\">" + p("кінцева") + "</w:endnote></w:endnotes>"));
        assertThat(Shown.blocks(file, "a.docx")).isEqualTo("Навчання");
        assertThat(Shown.findings(file, "a.docx")).isEqualTo("FOOTNOTE план-графік далі\nа\nб\nFOOTNOTE кінцева");
    }

    @Test
    void listThatStartsOver_beginsEachLevelWhereItSays() {
        String numbering = "<w:numbering><w:abstractNum w:abstractNumId=\"0\">" + level(0, "upperRoman", "%1.", "")
                + level(1, "decimal", "%1.%2.", "<w:isLgl/>") + level(2, "russianLower", "%3)", "")
                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\">"
                + "<w:abstractNumId w:val=\"0\"/>" + start(0, 5) + start(1, 3) + "</w:num></w:numbering>";
        String body = item(0, 1)
                + item(1, 1)
                + item(2, 1)
                + item(2, 1)
                + item(1, 1)
                + item(0, 2)
                + item(1, 2)
                + item(0, 2)
                + item(1, 2)
                + item(0, 1);
        assertThat(Shown.blocks(docx(body, Map.of("numbering", numbering)), "a.docx")
                        .lines())
                .containsExactly(
                        "I. x", "1.1. x", "а) x", "б) x", "1.2. x", "V. x", "5.3. x", "VI. x", "6.3. x", "VII. x");
    }

    @Test
    void numberOfACellCoveredFromAbove_isNotCounted() {
        String numbering = "<w:numbering><w:abstractNum w:abstractNumId=\"0\">" + level(0, "decimal", "%1.", "")
                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";
        String empty = item(0, 1).replace("x", "");
        String rows = "<w:tr>" + tc("<w:vMerge w:val=\"restart\"/>", empty) + tc("", p("Навчання"))
                + "</w:tr><w:tr>" + tc("<w:vMerge/>", empty) + tc("", p("Перевірка"))
                + "</w:tr><w:tr>" + tc("", empty) + tc("", p("Звіт")) + "</w:tr>";
        assertThat(Shown.blocks(docx("<w:tbl>" + rows + "</w:tbl>", Map.of("numbering", numbering)), "a.docx"))
                .isEqualTo("| 1. {2x1} | Навчання |\n| Перевірка |\n| 2. | Звіт |");
    }

    private static String shown(String body) {
        return Shown.blocks(docx(body), "a.docx");
    }

    private static String paragraph(String content) {
        return "<w:p>" + content + "</w:p>";
    }

    private static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String symbol(String font, String code) {
        return "<w:r><w:sym w:font=\"" + font + "\" w:char=\"" + code + "\"/></w:r>";
    }

    private static String mark(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }

    private static String code(String text) {
        return "<w:r><w:instrText>" + text + "</w:instrText></w:r>";
    }

    private static String field(String form) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData>" + form + "</w:ffData></w:fldChar></w:r>"
                + code("FORM") + mark("separate") + mark("end");
    }

    private static String level(int level, String format, String text, String more) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + text + "\"/>" + more + "</w:lvl>";
    }

    private static String start(int level, int value) {
        return "<w:lvlOverride w:ilvl=\"" + level + "\"><w:startOverride w:val=\"" + value + "\"/></w:lvlOverride>";
    }

    private static String item(int level, int list) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>";
    }
}
