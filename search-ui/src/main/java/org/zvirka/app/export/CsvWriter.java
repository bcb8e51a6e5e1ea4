package org.zvirka.app.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table in CSV. */
final class CsvWriter implements MeasureWriter {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private final Writer out;
    private final CSVPrinter printer;
    private final boolean safe;
    private Object[] cells = new Object[0];

    private Provenance provenance;

    private CsvWriter(OutputStream stream, char separator, boolean mark, boolean safe, Provenance provenance)
            throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        this.safe = safe;
        this.provenance = provenance;
        if (mark) {
            out.write(BYTE_ORDER_MARK);
        }
        this.printer = new CSVPrinter(
                out, CSVFormat.RFC4180.builder().setDelimiter(separator).get());
    }

    /** For spreadsheets: no cell runs as a formula. */
    static CsvWriter comma(OutputStream out, Provenance provenance) throws IOException {
        return new CsvWriter(out, ',', false, true, provenance);
    }

    /** For Excel in a locale whose list separator is the semicolon. */
    static CsvWriter semicolon(OutputStream out, Provenance provenance) throws IOException {
        return new CsvWriter(out, ';', true, true, provenance);
    }

    /** For programs: every cell exactly as it is. */
    static CsvWriter exact(OutputStream out, Provenance provenance) throws IOException {
        return new CsvWriter(out, ',', false, false, provenance);
    }

    @Override
    public void begin(Provenance of) throws IOException {
        provenance = of;
        row(MeasureColumns.ALL.stream().map(MeasureColumn::name).toArray());
    }

    @Override
    public void measure(ExportedMeasure measure) throws IOException {
        if (cells.length == 0) {
            cells = new Object[MeasureColumns.ALL.size()];
        }
        for (int i = 0; i < cells.length; i++) {
            cells[i] = MeasureColumns.ALL.get(i).of(measure, provenance);
        }
        row(cells);
    }

    /** A whole table with its header. */
    void table(ComparedTable table) throws IOException {
        row(table.columns().stream().map(ComparedColumn::name).toArray());
        for (List<Object> each : table.rows()) {
            row(each.toArray());
        }
        out.flush();
    }

    @Override
    public void end(long rows) throws IOException {
        out.flush();
    }

    /** Any row; numbers and dates as they print. */
    void row(Object... values) throws IOException {
        for (Object value : values) {
            printer.print(value instanceof String text && safe ? harmless(text) : value);
        }
        printer.println();
    }

    /** With an apostrophe before what a spreadsheet would run; the apostrophe is what OWASP advises. */
    static String harmless(String text) {
        return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
