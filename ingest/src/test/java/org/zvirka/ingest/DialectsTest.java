package org.zvirka.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zvirka.ingest.given.Office;
import org.zvirka.ingest.given.Shown;
import org.zvirka.ingest.given.Zip;

/** Office Open XML in its two dialects, as documents and templates, with macros and without. */
final class DialectsTest {

    private static final String STRICT = "http://purl.oclc.org/ooxml/";
    private static final String OPEN = "http://schemas.openxmlformats.org/";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
                "application/vnd.ms-word.document.macroEnabled.main+xml",
                "application/vnd.ms-word.template.macroEnabledTemplate.main+xml"
            })
    void textOfAnyKind_isRead(String type) {
        byte[] file = text(type, OPEN + "wordprocessingml" + "/2006/main", OPEN + "officeDocument/2006/relationships");
        assertThat(Shown.blocks(file, "a.docm")).isEqualTo("| 1 | Навчання |");
        assertThat(Shown.findings(file, "a.docm")).isEmpty();
    }

    @Test
    void strictText_isRead() {
        String type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
        byte[] file = text(type, STRICT + "wordprocessingml/main", STRICT + "officeDocument/relationships");
        assertThat(Shown.blocks(file, "a.docx")).isEqualTo("| 1 | Навчання |");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml",
                "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
                "application/vnd.ms-excel.template.macroEnabled.main+xml"
            })
    void workbookOfAnyKind_isRead(String type) {
        String main = OPEN + "spreadsheetml/2006/main";
        String relations = OPEN + "officeDocument/2006/relationships";
        byte[] file = new Zip()
                .with(
                        "[Content_Types].xml",
                        "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"" + type + "\"/></Types>")
                .with(
                        "xl/workbook.xml",
                        "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relations
                                + "\"><sheets><sheet name=\"a\" r:id=\"r1\"/></sheets></workbook>")
                .with("xl/_rels/workbook.xml.rels", relations(relations, "worksheet", "worksheets/sheet1.xml"))
                .with(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet xmlns=\"" + main + "\"><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\""
                                + " t=\"inlineStr\"><is><t>Навчання</t></is></c></row></sheetData></worksheet>")
                .bytes();
        assertThat(Shown.blocks(file, "a.xlsm")).isEqualTo("| 1 | Навчання |");
        assertThat(Shown.findings(file, "a.xlsm")).isEmpty();
    }

    private static byte[] text(String type, String main, String relations) {
        String table = "<w:tbl><w:tr>" + Office.tc("", Office.p("1")) + Office.tc("", Office.p("Навчання"))
                + "</w:tr></w:tbl>";
        return new Zip()
                .with(
                        "[Content_Types].xml",
                        "<Types><Override PartName=\"/word/a.xml\" ContentType=\"" + type + "\"/></Types>")
                .with("_rels/.rels", relations(relations, "officeDocument", "word/a.xml"))
                .with("word/a.xml", "<w:document xmlns:w=\"" + main + "\"><w:body>" + table + "</w:body></w:document>")
                .bytes();
    }

    private static String relations(String type, String name, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
                + " Type=\"" + type + "/" + name + "\" Target=\"" + target + "\"/></Relationships>";
    }
}
