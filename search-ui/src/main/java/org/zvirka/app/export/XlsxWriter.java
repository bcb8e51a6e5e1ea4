package org.zvirka.app.export;

import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook: sheets of measures and one that tells where they come from. Text cells are text and never run. */
final class XlsxWriter implements MeasureWriter {

    /** What a sheet holds, header included; Excel's limit. */
    static final int MOST_ROWS = 1_048_576;

    private static final int ROWS_IN_MEMORY = 500;
    private static final double WIDE = 60;
    private static final double NARROW = 16;

    private final Workbook workbook;
    private final int rowsPerSheet;
    private final XlsxCells cells = new XlsxCells();
    private Worksheet sheet;
    private int sheets = 1;
    private int row;
    private Provenance provenance;

    XlsxWriter(OutputStream out, Provenance provenance) {
        this(out, provenance, MOST_ROWS);
    }

    XlsxWriter(OutputStream out, Provenance provenance, int rowsPerSheet) {
        this.workbook = new Workbook(out, "Zvirka", null);
        this.rowsPerSheet = rowsPerSheet;
        this.provenance = provenance;
        this.sheet = workbook.newWorksheet("Заходи");
    }

    @Override
    public void begin(Provenance of) throws IOException {
        provenance = of;
        header();
    }

    @Override
    public void measure(ExportedMeasure measure) throws IOException {
        if (row == rowsPerSheet) {
            finishSheet();
            sheets++;
            sheet = workbook.newWorksheet("Заходи " + sheets);
            header();
        }
        for (int i = 0; i < MeasureColumns.ALL.size(); i++) {
            cell(row, i, MeasureColumns.ALL.get(i).of(measure, provenance));
        }
        row++;
        if (row % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    @Override
    public void end(long rows) throws IOException {
        finishSheet();
        sheet = workbook.newWorksheet("Про експорт");
        sheet.width(0, WIDE / 2);
        sheet.width(1, WIDE);
        row = 0;
        about("Звірка, версія / Zvirka, version", provenance.version());
        about("Створено / Made at", provenance.at().toString());
        about("Запит / Query", provenance.selection().query());
        provenance.selection().parameters().forEach((name, values) -> {
            if (!name.equals("q")) {
                about("Фільтр / Filter: " + name, String.join(", ", values));
            }
        });
        about("Заходів / Measures", rows);
        about(
                "Документів в архіві / Documents in the archive",
                provenance.documents().size());
        about("Відбиток архіву / Fingerprint of the archive", provenance.fingerprint());
        about("Відкрити знову / Open again", provenance.address());
        about("Скорочених клітинок (понад 32767 знаків) / Cells cut at 32767 characters", cells.shortened());
        row++;
        for (MeasureColumn column : MeasureColumns.ALL) {
            sheet.inlineString(row, 0, column.name());
            sheet.inlineString(
                    row,
                    1,
                    column.ukrainian().meaning() + " / " + column.english().meaning());
            row++;
        }
        workbook.finish();
    }

    private void header() {
        row = 1;
        for (int i = 0; i < MeasureColumns.ALL.size(); i++) {
            MeasureColumn column = MeasureColumns.ALL.get(i);
            sheet.inlineString(0, i, column.name());
            sheet.style(0, i).bold().set();
            sheet.width(i, column.name().equals("text") || column.name().equals("result") ? WIDE : NARROW);
        }
        sheet.freezePane(0, 1);
    }

    private void finishSheet() throws IOException {
        sheet.setAutoFilter(0, 0, Math.max(0, row - 1), MeasureColumns.ALL.size() - 1);
        sheet.finish();
    }

    private void about(String name, Object value) {
        sheet.inlineString(row, 0, name);
        cell(row, 1, value);
        row++;
    }

    private void cell(int at, int column, Object value) {
        cells.put(sheet, at, column, value);
    }
}
