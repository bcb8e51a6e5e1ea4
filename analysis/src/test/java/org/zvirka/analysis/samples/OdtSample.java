package org.zvirka.analysis.samples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** OpenDocument text with spanned and covered cells and a repeating header. */
final class OdtSample implements SampleFormat {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String TYPE = "application/vnd.oasis.opendocument.text";

    @Override
    public byte[] print(SampleContent content) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", TYPE);
        parts.put("META-INF/manifest.xml", DECLARATION + """
                <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">\
                <manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/>\
                <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>\
                </manifest:manifest>""");
        parts.put("content.xml", content(content));
        return StoredZip.of(parts);
    }

    private static String content(SampleContent content) {
        StringBuilder xml = new StringBuilder(DECLARATION).append("""
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
                xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" office:version="1.2">\
                <office:body><office:text>
                """);
        content.head().forEach(paragraph -> paragraphs(xml, paragraph));
        paragraphs(xml, content.title());
        int width = content.columns().size();
        xml.append("<table:table table:name=\"Table1\"><table:table-column table:number-columns-repeated=\"")
                .append(width)
                .append("\"/>\n<table:table-header-rows>");
        content.headerRows().forEach(row -> row(xml, List.of(row), 0, width));
        xml.append("</table:table-header-rows>\n");
        List<List<String>> rows = content.body();
        for (int i = 0; i < rows.size(); i++) {
            row(xml, rows, i, width);
        }
        return xml.append("</table:table></office:text></office:body></office:document-content>\n")
                .toString();
    }

    private static void row(StringBuilder xml, List<List<String>> rows, int row, int width) {
        xml.append("<table:table-row>");
        List<String> cells = rows.get(row);
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column).equals("^")) {
                xml.append("<table:covered-table-cell/>");
                continue;
            }
            int columns = cells.size() == 1 ? width : 1;
            xml.append("<table:table-cell table:number-columns-spanned=\"")
                    .append(columns)
                    .append("\" table:number-rows-spanned=\"")
                    .append(SampleContent.rowSpan(rows, row, column))
                    .append("\">");
            paragraphs(xml, cells.get(column));
            xml.append("</table:table-cell>").append("<table:covered-table-cell/>".repeat(columns - 1));
        }
        xml.append("</table:table-row>\n");
    }

    private static void paragraphs(StringBuilder xml, String text) {
        for (String line : text.split("\\|", -1)) {
            xml.append("<text:p>").append(StoredZip.escape(line)).append("</text:p>");
        }
    }
}
