package org.zvirka.ingest.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.zvirka.ingest.LimitExceededException;
import org.zvirka.ingest.xml.XmlReader;

/** The strings of a workbook, each kept once by Excel. */
final class SharedStrings {

    /** As many as the cells this module reads of a sheet. */
    private static final int MOST = 6_000_000;

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private SharedStrings() {}

    static List<String> read(InputStream in) throws IOException {
        List<String> strings = new ArrayList<>();
        try {
            XMLStreamReader xml = XmlReader.open(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("si")) {
                    strings.add(text(xml, "si"));
                    if (strings.size() > MOST) {
                        throw new LimitExceededException("more than " + MOST + " shared strings");
                    }
                }
            }
            return strings;
        } catch (XMLStreamException e) {
            throw XmlReader.wrapped(e);
        }
    }

    /** The words up to the end of an element, runs joined, readings above the text left out. */
    static String text(XMLStreamReader xml, String end) throws XMLStreamException {
        StringBuilder out = new StringBuilder();
        int reading = 0;
        boolean inText = false;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    reading += xml.getLocalName().equals("rPh") ? 1 : 0;
                    inText = reading == 0 && xml.getLocalName().equals("t");
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    inText = false;
                    reading -= xml.getLocalName().equals("rPh") ? 1 : 0;
                    if (xml.getLocalName().equals(end)) {
                        return unescaped(out.toString());
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (inText) {
                        out.append(xml.getText());
                    }
                }
                default -> {
                    // Nothing else holds text.
                }
            }
        }
        return unescaped(out.toString());
    }

    /** Characters that XML cannot hold are written by their codes. */
    static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPED.matcher(text)
                .replaceAll(m -> java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(m.group(1), 16)).replace("\r", "")));
    }
}
