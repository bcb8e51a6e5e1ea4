package org.zvirka.ingest.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zvirka.ingest.given.Shown;
import org.zvirka.ingest.given.Zip;

/** Workbooks of the strict dialect, which stores dates as dates, and what formulas leave behind. */
final class StrictWorkbookTest {

    private static final String MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private static final String RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    @Test
    void dateOfAStrictWorkbook_isShownAsDisplayed() {
        assertThat(
                        shown(
                                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Строк</t></is></c><c r=\"B1\" s=\"1\" t=\"d\">"
                                        + "<v>2021-06-30T00:00:00</v></c><c r=\"C1\" s=\"1\" t=\"d\"><v>2021-07-01</v></c></row>"))
                .isEqualTo("| Строк | 30.06.2021 | 01.07.2021 |");
    }

    @Test
    void resultsOfFormulas_areReadable() {
        assertThat(shown("<row r=\"1\"><c r=\"A1\" t=\"str\"><f>A2</f><v>Навчання_x000D_\nперше</v></c>"
                        + "<c r=\"B1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row>"))
                .isEqualTo("| Навчання / перше | #DIV/0! |");
    }

    private static String shown(String rows) {
        byte[] file = new Zip()
                .with("[Content_Types].xml", "<Types>spreadsheetml.sheet.main</Types>")
                .with(
                        "xl/workbook.xml",
                        "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS
                                + "\"><sheets><sheet name=\"a\" r:id=\"r1\"/></sheets></workbook>")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
                                + " Type=\"" + RELATIONS + "/worksheet\" Target=\"sheet1.xml\"/></Relationships>")
                .with(
                        "xl/styles.xml",
                        "<styleSheet xmlns=\"" + MAIN
                                + "\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>" + "</styleSheet>")
                .with(
                        "xl/sheet1.xml",
                        "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>")
                .bytes();
        return Shown.blocks(file, "a.xlsx");
    }
}
