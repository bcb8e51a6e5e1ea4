package org.zvirka.journeys;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Counts what an exported file holds by reading it, in little memory. */
final class ExportedRows {

    private ExportedRows() {}

    /** Records of a CSV file without its header; line breaks in quotes are none. */
    static long csv(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            long records = 0;
            boolean quoted = false;
            for (int each = in.read(); each >= 0; each = in.read()) {
                if (each == '"') {
                    quoted = !quoted;
                } else if (each == '\n' && !quoted) {
                    records++;
                }
            }
            return records - 1;
        }
    }

    /** Rows of the sheets of a workbook but the last one, which tells of the export, without their headers. */
    static long xlsx(Path file) throws IOException, XMLStreamException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            long rows = 0;
            long sheets = zip.stream().filter(ExportedRows::isSheet).count();
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (isSheet(entry) && !entry.getName().equals("xl/worksheets/sheet" + sheets + ".xml")) {
                    rows += rows(zip.getInputStream(entry)) - 1;
                }
            }
            return rows;
        }
    }

    private static boolean isSheet(ZipEntry entry) {
        return entry.getName().startsWith("xl/worksheets/sheet");
    }

    private static long rows(InputStream sheet) throws XMLStreamException {
        XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(sheet);
        long rows = 0;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("row")) {
                rows++;
            }
        }
        return rows;
    }

    /** Lines of measures, and only where the file says that it is whole. */
    static long ndjson(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            long[] counted = new long[2];
            lines.forEach(line -> {
                counted[0] += line.startsWith("{\"type\":\"measure\"") ? 1 : 0;
                counted[1] += line.startsWith("{\"type\":\"end\"") ? 1 : 0;
            });
            return counted[1] == 1 ? counted[0] : -1;
        }
    }
}
