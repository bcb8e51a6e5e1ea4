package org.zvirka.analysis.evaluation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.zvirka.analysis.evaluation.InventedPlan.PrintedCell;
import org.zvirka.analysis.evaluation.InventedPlan.PrintedRow;

/** Formats in which a row is written after the other and spans by themselves: HTML, DOCX and plain text. */
final class TablePrints {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private TablePrints() {}

    static byte[] html(InventedPlan plan) {
        StringBuilder out = new StringBuilder("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>")
                .append(escaped(plan.title()))
                .append(
                        "</title></head><body><ul><li><a href=\"/\">Головна</a></li><li><a href=\"/n\">Новини</a></li></ul><h1>")
                .append(escaped(plan.title()))
                .append("</h1><table>");
        for (PrintedRow row : plan.table()) {
            out.append("<tr>");
            for (PrintedCell cell : row.cells()) {
                String tag = row.header() ? "th" : "td";
                out.append("<").append(tag);
                out.append(cell.rows() > 1 ? " rowspan=\"" + cell.rows() + "\"" : "");
                out.append(cell.columns() > 1 ? " colspan=\"" + cell.columns() + "\"" : "");
                out.append(">").append(escaped(cell.text()).replace("\n", "<br>"));
                out.append("</").append(tag).append(">");
            }
            out.append("</tr>\n");
        }
        return out.append("</table></body></html>").toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] docx(InventedPlan plan) {
        StringBuilder xml = new StringBuilder("<w:document xmlns:w=\"" + W + "\"><w:body>");
        paragraphs(plan.title(), xml);
        xml.append("<w:tbl><w:tblGrid>")
                .append("<w:gridCol/>".repeat(plan.columns().size()))
                .append("</w:tblGrid>");
        List<PrintedRow> rows = plan.table();
        for (int r = 0; r < rows.size(); r++) {
            xml.append("<w:tr>").append(rows.get(r).header() ? "<w:trPr><w:tblHeader/></w:trPr>" : "");
            for (GridPlaces.Place place : GridPlaces.of(rows).get(r)) {
                xml.append("<w:tc><w:tcPr>");
                xml.append(place.columns() > 1 ? "<w:gridSpan w:val=\"" + place.columns() + "\"/>" : "");
                xml.append(!place.begins() ? "<w:vMerge/>" : place.rows() > 1 ? "<w:vMerge w:val=\"restart\"/>" : "");
                xml.append("</w:tcPr>");
                paragraphs(place.begins() ? place.text() : "", xml);
                xml.append("</w:tc>");
            }
            xml.append("</w:tr>");
        }
        xml.append("</w:tbl><w:p/></w:body></w:document>");
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override"
                        + " PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                        + ".wordprocessingml.document.main+xml\"/></Types>");
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                        + " Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                        + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        parts.put("word/document.xml", xml.toString());
        return zip(parts);
    }

    /** Cells parted by tabs; a cell merged downwards is written in every row but those of the header, since plain text has no other way. */
    static byte[] text(InventedPlan plan, Charset charset) {
        StringBuilder out = new StringBuilder(plan.title()).append("\n\n");
        List<PrintedRow> rows = plan.table();
        for (int r = 0; r < rows.size(); r++) {
            List<String> cells = new ArrayList<>();
            for (GridPlaces.Place place : GridPlaces.of(rows).get(r)) {
                boolean left = rows.get(r).header() && !place.begins();
                cells.add(left ? "" : place.text().replace("\n", " "));
                cells.addAll(Collections.nCopies(place.columns() - 1, ""));
            }
            out.append(String.join("\t", cells)).append("\n");
        }
        return out.toString().getBytes(charset);
    }

    private static void paragraphs(String text, StringBuilder xml) {
        for (String line : text.split("\n", -1)) {
            xml.append("<w:p><w:r><w:t xml:space=\"preserve\">")
                    .append(escaped(line))
                    .append("</w:t></w:r></w:p>");
        }
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
