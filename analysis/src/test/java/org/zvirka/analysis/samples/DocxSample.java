package org.zvirka.analysis.samples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** WordprocessingML with real spans and a header that repeats on every page. */
final class DocxSample implements SampleFormat {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    @Override
    public byte[] print(SampleContent content) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", DECLARATION + """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
                </Types>""");
        parts.put("_rels/.rels", DECLARATION + """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>\
                </Relationships>""");
        parts.put("word/document.xml", document(content));
        return StoredZip.of(parts);
    }

    private static String document(SampleContent content) {
        StringBuilder xml = new StringBuilder(DECLARATION)
                .append("<w:document xmlns:w=\"")
                .append(W)
                .append("\"><w:body>\n");
        for (String paragraph : content.head()) {
            paragraphs(xml, paragraph, "right");
        }
        paragraphs(xml, content.title(), "center");
        int width = content.columns().size();
        xml.append("<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblBorders>");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            xml.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"4\"/>");
        }
        xml.append("</w:tblBorders></w:tblPr><w:tblGrid>")
                .append("<w:gridCol w:w=\"2400\"/>".repeat(width))
                .append("</w:tblGrid>\n");
        content.headerRows().forEach(row -> row(xml, List.of(row), 0, width, true));
        List<List<String>> rows = content.body();
        for (int i = 0; i < rows.size(); i++) {
            row(xml, rows, i, width, false);
        }
        return xml.append(
                        "</w:tbl><w:p/><w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/></w:sectPr>")
                .append("</w:body></w:document>\n")
                .toString();
    }

    private static void row(StringBuilder xml, List<List<String>> rows, int row, int width, boolean header) {
        xml.append("<w:tr>").append(header ? "<w:trPr><w:tblHeader/></w:trPr>" : "");
        List<String> cells = rows.get(row);
        for (int column = 0; column < cells.size(); column++) {
            xml.append("<w:tc><w:tcPr>");
            if (cells.size() == 1) {
                xml.append("<w:gridSpan w:val=\"").append(width).append("\"/>");
            } else if (cells.get(column).equals("^")) {
                xml.append("<w:vMerge/>");
            } else if (SampleContent.rowSpan(rows, row, column) > 1) {
                xml.append("<w:vMerge w:val=\"restart\"/>");
            }
            xml.append("</w:tcPr>");
            paragraphs(xml, cells.get(column).equals("^") ? "" : cells.get(column), header ? "center" : "left");
            xml.append("</w:tc>");
        }
        xml.append("</w:tr>\n");
    }

    private static void paragraphs(StringBuilder xml, String text, String side) {
        for (String line : text.split("\\|", -1)) {
            xml.append("<w:p><w:pPr><w:jc w:val=\"").append(side).append("\"/></w:pPr>");
            if (!line.isEmpty()) {
                xml.append("<w:r><w:t xml:space=\"preserve\">")
                        .append(StoredZip.escape(line))
                        .append("</w:t></w:r>");
            }
            xml.append("</w:p>");
        }
    }
}
