package org.zvirka.ingest.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.zvirka.ingest.Reading;
import org.zvirka.ingest.grid.SheetBuilder;
import org.zvirka.ingest.grid.SheetCells.Region;
import org.zvirka.ingest.xml.XmlReader;

/** Streams one sheet of an XLSX file into a builder. */
final class XlsxSheet {

    private static final int MOST_COLUMNS = 1 << 14;
    private static final int MOST_ROWS = 1 << 20;

    private final XMLStreamReader xml;
    private final List<String> strings;
    private final CellFormats formats;
    private final SheetBuilder sheet;
    private final Reading reading;
    private int row = -1;
    private boolean rowHidden;
    private int column = -1;

    private XlsxSheet(
            XMLStreamReader xml, List<String> strings, CellFormats formats, SheetBuilder sheet, Reading reading) {
        this.reading = reading;
        this.xml = xml;
        this.strings = strings;
        this.formats = formats;
        this.sheet = sheet;
    }

    static void read(InputStream in, List<String> strings, CellFormats formats, SheetBuilder sheet, Reading reading)
            throws IOException {
        try {
            new XlsxSheet(XmlReader.open(in), strings, formats, sheet, reading).read();
        } catch (XMLStreamException e) {
            throw XmlReader.wrapped(e);
        }
    }

    private void read() throws XMLStreamException, IOException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "col" -> hiddenColumns();
                    case "row" -> startRow();
                    case "c" -> cell();
                    case "mergeCell" -> merge();
                    default -> {
                        // Views, filters and prints do not change what the cells say.
                    }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("row")) {
                sheet.endRow(row, rowHidden);
                reading.at(Reading.Unit.ROWS, row + 1, 0);
            }
        }
    }

    private void hiddenColumns() {
        if (isOn("hidden")) {
            sheet.hideColumns(number("min", 1) - 1, number("max", 1) - 1);
        }
    }

    private void startRow() {
        row = Math.clamp(number("r", row + 2) - 1, 0, MOST_ROWS);
        rowHidden = isOn("hidden");
        column = -1;
    }

    private void cell() throws XMLStreamException, IOException {
        int[] place = CellPlace.of(attribute("r"));
        column = place.length == 2 ? place[1] : column + 1;
        String type = attribute("t");
        int style = number("s", 0);
        String text = type.equals("inlineStr") ? SharedStrings.text(xml, "c") : shown(value(), type, style);
        if (column < MOST_COLUMNS) {
            sheet.cell(column, text);
        }
    }

    /** The stored value of the cell the parser stands on. */
    private String value() throws XMLStreamException {
        StringBuilder out = new StringBuilder();
        boolean inValue = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                inValue = xml.getLocalName().equals("v");
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inValue = false;
                if (xml.getLocalName().equals("c")) {
                    break;
                }
            } else if (inValue && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)) {
                out.append(xml.getText());
            }
        }
        return out.toString();
    }

    private String shown(String value, String type, int style) {
        if (value.isBlank()) {
            return "";
        }
        return switch (type) {
            case "s" -> shared(value);
            case "b" -> value.strip().equals("1") ? "TRUE" : "FALSE";
            case "d" -> formats.date(value.strip(), style);
            case "str" -> SharedStrings.unescaped(value);
            case "e" -> value;
            default -> displayed(value, style);
        };
    }

    private String shared(String value) {
        try {
            int index = Integer.parseInt(value.strip());
            return index >= 0 && index < strings.size() ? strings.get(index) : "";
        } catch (NumberFormatException e) {
            return "";
        }
    }

    private String displayed(String value, int style) {
        try {
            return formats.display(Double.parseDouble(value.strip()), style);
        } catch (NumberFormatException e) {
            return value;
        }
    }

    private void merge() throws IOException {
        String[] corners = attribute("ref").split(":", 2);
        int[] from = CellPlace.of(corners[0]);
        int[] to = CellPlace.of(corners[corners.length - 1]);
        if (from.length == 2 && to.length == 2) {
            sheet.merge(new Region(
                    Math.min(from[0], to[0]),
                    Math.min(from[1], to[1]),
                    Math.max(from[0], to[0]),
                    Math.max(from[1], to[1])));
        }
    }

    private boolean isOn(String name) {
        String value = attribute(name);
        return value.equals("1") || value.equals("true");
    }

    private int number(String name, int otherwise) {
        try {
            String value = attribute(name);
            return value.isEmpty() ? otherwise : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
