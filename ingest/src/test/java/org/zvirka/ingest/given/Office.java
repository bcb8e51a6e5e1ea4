package org.zvirka.ingest.given;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Office files with nothing in them but what a test is about. */
public final class Office {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String MORE = " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";
    private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String ODF_NAMES = " xmlns:office=\"" + ODF + "office:1.0\" xmlns:text=\"" + ODF
            + "text:1.0\" xmlns:table=\"" + ODF + "table:1.0\" xmlns:style=\"" + ODF + "style:1.0\" xmlns:draw=\"" + ODF
            + "drawing:1.0\" xmlns:fo=\"" + ODF + "xsl-fo-compatible:1.0\"";

    private Office() {}

    /** A DOCX file with this in its body. */
    public static byte[] docx(String body) {
        return docx(body, Map.of());
    }

    /** A DOCX file with further parts, by the last word of their type: {@code numbering}, {@code footnotes}. */
    public static byte[] docx(String body, Map<String, String> parts) {
        Zip zip = new Zip()
                .with("[Content_Types].xml", types("wordprocessingml.document", "/word/document.xml"))
                .with("_rels/.rels", relation("officeDocument", "word/document.xml"));
        StringBuilder relations = new StringBuilder();
        parts.forEach((name, content) -> {
            relations.append(relationElement(name, name + ".xml"));
            zip.with("word/" + name + ".xml", content.replaceFirst("<(w:\\w+)", "<$1 " + W));
        });
        return zip.with("word/_rels/document.xml.rels", relations(relations.toString()))
                .with("word/document.xml", "<w:document " + W + MORE + "><w:body>" + body + "</w:body></w:document>")
                .bytes();
    }

    /** A paragraph of a DOCX file. */
    public static String p(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    /** A cell of a DOCX table; properties may be empty. */
    public static String tc(String properties, String content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
    }

    /** An ODT file with this in its text and its automatic styles. */
    public static byte[] odt(String text, String styles) {
        return odf("text", text, styles);
    }

    /** An ODS file with these tables. */
    public static byte[] ods(String tables, String styles) {
        return odf("spreadsheet", tables, styles);
    }

    private static byte[] odf(String kind, String body, String styles) {
        return new Zip()
                .with("mimetype", "application/vnd.oasis.opendocument." + kind)
                .with(
                        "content.xml",
                        "<office:document-content" + ODF_NAMES + "><office:automatic-styles>" + styles
                                + "</office:automatic-styles><office:body><office:" + kind + ">" + body + "</office:"
                                + kind + "></office:body></office:document-content>")
                .bytes();
    }

    /** An RTF file with this after its header. */
    public static byte[] rtf(String body) {
        return ("{\\rtf1\\ansi\\ansicpg1251\\uc1\n" + body + "}").getBytes(StandardCharsets.US_ASCII);
    }

    private static String types(String kind, String part) {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\""
                + part + "\" ContentType=\"application/vnd.openxmlformats-officedocument." + kind
                + ".main+xml\"/></Types>";
    }

    private static String relation(String type, String target) {
        return relations(relationElement(type, target));
    }

    private static String relations(String elements) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + elements
                + "</Relationships>";
    }

    private static String relationElement(String type, String target) {
        return "<Relationship Id=\"" + type
                + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type
                + "\" Target=\"" + target + "\"/>";
    }
}
