package org.zvirka.ingest.detection;

import java.nio.charset.StandardCharsets;

/** Which of the formats that are one XML file one is. */
final class XmlKind {

    private static final int ROOT_WITHIN = 4096;

    private XmlKind() {}

    /** Whether a file says it is XML, be it well formed or not. */
    static boolean isXml(byte[] head) {
        String start = new String(head, 0, Math.min(head.length, 64), StandardCharsets.UTF_8);
        return start.replace("\uFEFF", "").stripLeading().startsWith("<?xml");
    }

    static String of(byte[] head, String otherwise) {
        String start = new String(head, 0, Math.min(head.length, ROOT_WITHIN), StandardCharsets.ISO_8859_1);
        if (start.contains("<office:document")) {
            return start.contains("application/vnd.oasis.opendocument.spreadsheet")
                    ? "application/vnd.oasis.opendocument.spreadsheet"
                    : "application/vnd.oasis.opendocument.text";
        }
        return start.contains("<html") ? "application/xhtml+xml" : otherwise;
    }
}
