package org.zvirka.analysis.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zvirka.analysis.evaluation.InventedPlan.PrintedRow;

/** Formats with a grid of their own: XLSX, ODS, ODT and RTF. */
final class SheetPrints {

    private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";

    private SheetPrints() {}

    static byte[] xlsx(InventedPlan plan) {
        StringBuilder cells = new StringBuilder();
        StringBuilder merges = new StringBuilder();
        cells.append("<row r=\"1\">").append(inline("A1", plan.title())).append("</row>");
        List<List<GridPlaces.Place>> rows = GridPlaces.of(plan.table());
        merges.append(merge(0, 1, plan.columns().size(), 1));
        for (int r = 0; r < rows.size(); r++) {
            int number = r + 3;
            cells.append("<row r=\"").append(number).append("\">");
            for (GridPlaces.Place place : rows.get(r)) {
                if (place.begins()) {
                    cells.append(inline(name(place.column(), number), place.text()));
                    if (place.rows() > 1 || place.columns() > 1) {
                        merges.append(merge(place.column(), number, place.columns(), place.rows()));
                    }
                }
            }
            cells.append("</row>");
        }
        String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        String packages = "http://schemas.openxmlformats.org/package/2006/";
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"" + packages + "content-types\"><Override PartName=\"/xl/workbook.xml\" ContentType=\""
                        + types + "sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\""
                        + types + "worksheet+xml\"/></Types>");
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns=\"" + packages + "relationships\"><Relationship Id=\"r1\" Type=\"" + relations
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"" + packages + "relationships\"><Relationship Id=\"r1\" Type=\"" + relations
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relations
                        + "\"><sheets><sheet name=\"План\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"" + main + "\"><sheetData>" + cells + "</sheetData><mergeCells>" + merges
                        + "</mergeCells></worksheet>");
        return TablePrints.zip(parts);
    }

    private static String inline(String place, String text) {
        return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + TablePrints.escaped(text)
                + "</t></is></c>";
    }

    private static String merge(int column, int row, int columns, int rows) {
        return "<mergeCell ref=\"" + name(column, row) + ":" + name(column + columns - 1, row + rows - 1) + "\"/>";
    }

    private static String name(int column, int row) {
        return (char) ('A' + column) + String.valueOf(row);
    }

    static byte[] odt(InventedPlan plan) {
        return odf("text", "<text:p>" + TablePrints.escaped(plan.title()) + "</text:p>" + odfTable(plan, ""));
    }

    static byte[] ods(InventedPlan plan) {
        String title = "<table:table-row><table:table-cell table:number-columns-spanned=\""
                + plan.columns().size() + "\"><text:p>" + TablePrints.escaped(plan.title())
                + "</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell/></table:table-row>";
        return odf("spreadsheet", odfTable(plan, title));
    }

    private static String odfTable(InventedPlan plan, String above) {
        StringBuilder xml = new StringBuilder("<table:table table:name=\"T\"><table:table-column"
                + " table:number-columns-repeated=\"" + plan.columns().size() + "\"/>" + above);
        for (List<GridPlaces.Place> row : GridPlaces.of(plan.table())) {
            xml.append("<table:table-row>");
            for (GridPlaces.Place place : row) {
                if (!place.begins()) {
                    xml.append("<table:covered-table-cell/>");
                    continue;
                }
                xml.append("<table:table-cell table:number-columns-spanned=\"" + place.columns()
                        + "\" table:number-rows-spanned=\"" + place.rows() + "\">");
                for (String line : place.text().split("\n", -1)) {
                    xml.append("<text:p>").append(TablePrints.escaped(line)).append("</text:p>");
                }
                xml.append("</table:table-cell>").append("<table:covered-table-cell/>".repeat(place.columns() - 1));
            }
            xml.append("</table:table-row>");
        }
        return xml.append("</table:table>").toString();
    }

    private static byte[] odf(String kind, String body) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument." + kind);
        parts.put(
                "content.xml",
                "<office:document-content xmlns:office=\"" + ODF + "office:1.0\" xmlns:text=\"" + ODF
                        + "text:1.0\" xmlns:table=\"" + ODF + "table:1.0\"><office:body><office:" + kind + ">" + body
                        + "</office:" + kind + "></office:body></office:document-content>");
        return TablePrints.zip(parts);
    }

    static byte[] rtf(InventedPlan plan) {
        StringBuilder out = new StringBuilder("{\\rtf1\\ansi\\ansicpg1251\\uc1\n\\pard ")
                .append(rtfText(plan.title()))
                .append("\\par\n");
        List<PrintedRow> table = plan.table();
        int width = 9000 / plan.columns().size();
        for (List<GridPlaces.Place> row : GridPlaces.of(table)) {
            out.append("\\trowd");
            for (GridPlaces.Place place : row) {
                out.append(place.rows() == 1 ? "" : place.begins() ? "\\clvmgf" : "\\clvmrg");
                out.append("\\cellx").append(width * (place.column() + place.columns()));
            }
            out.append("\n");
            for (GridPlaces.Place place : row) {
                out.append("\\pard\\intbl ")
                        .append(place.begins() ? rtfText(place.text()) : "")
                        .append("\\cell\n");
            }
            out.append("\\row\n");
        }
        return out.append("\\pard\\par}").toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    }

    private static String rtfText(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c == '\n') {
                out.append("\\par ");
            } else if (c < 128) {
                out.append(c);
            } else {
                out.append("\\u").append((int) c).append("?");
            }
        }
        return out.toString();
    }
}
