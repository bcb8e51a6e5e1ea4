package org.zvirka.analysis.samples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** SpreadsheetML: title and sections in cells merged across the table. */
final class XlsxSample implements SampleFormat {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    @Override
    public byte[] print(SampleContent content) {
        String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                DECLARATION + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + type + "sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + type
                        + "worksheet+xml\"/></Types>");
        parts.put("_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
        parts.put(
                "xl/workbook.xml",
                DECLARATION + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                        + "\"><sheets><sheet name=\"Звіт\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
        parts.put("xl/worksheets/sheet1.xml", sheet(content));
        return StoredZip.of(parts);
    }

    private static String relation(String type, String target) {
        return DECLARATION + "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\""
                + OFFICE + "/" + type + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static String sheet(SampleContent content) {
        List<List<String>> rows = new ArrayList<>();
        content.head().forEach(paragraph -> rows.add(List.of(paragraph.replace('|', ' '))));
        rows.add(List.of(content.title().replace('|', ' ')));
        rows.addAll(content.headerRows());
        rows.addAll(content.body());
        int width = content.columns().size();
        StringBuilder xml = new StringBuilder(DECLARATION + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>\n");
        List<String> merged = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            List<String> cells = rows.get(r);
            xml.append("<row r=\"").append(r + 1).append("\">");
            for (int c = 0; c < cells.size(); c++) {
                cell(xml, name(r, c), cells.get(c));
            }
            xml.append("</row>\n");
            if (cells.size() == 1) {
                merged.add(name(r, 0) + ":" + name(r, width - 1));
            }
        }
        xml.append("</sheetData><mergeCells count=\"").append(merged.size()).append("\">");
        merged.forEach(range -> xml.append("<mergeCell ref=\"").append(range).append("\"/>"));
        return xml.append("</mergeCells></worksheet>\n").toString();
    }

    private static void cell(StringBuilder xml, String name, String text) {
        if (!text.isEmpty()) {
            xml.append("<c r=\"")
                    .append(name)
                    .append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                    .append(StoredZip.escape(text))
                    .append("</t></is></c>");
        }
    }

    private static String name(int row, int column) {
        return (char) ('A' + column) + String.valueOf(row + 1);
    }
}
