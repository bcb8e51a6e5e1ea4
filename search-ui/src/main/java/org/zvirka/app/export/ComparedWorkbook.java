package org.zvirka.app.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A comparison as a workbook: its rows, every measure that stands in it with all fields, and where it comes from. */
final class ComparedWorkbook {

    private static final double WIDE = 60;
    private static final double NARROW = 18;

    private final Workbook workbook;
    private final XlsxCells cells = new XlsxCells();

    private ComparedWorkbook(OutputStream out) {
        this.workbook = new Workbook(out, "Zvirka", null);
    }

    /** Flushes, without closing the stream. */
    static void write(ComparedOrigin origin, ComparedTable table, OutputStream out) throws IOException {
        ComparedWorkbook book = new ComparedWorkbook(out);
        book.sheet(
                "Порівняння", table.columns().stream().map(ComparedColumn::name).toList(), table.rows());
        Provenance provenance = origin.provenance();
        List<List<Object>> measures = origin.measures().stream()
                .map(measure -> MeasureColumns.ALL.stream()
                        .map(column -> column.of(measure, provenance))
                        .toList())
                .toList();
        if (!measures.isEmpty()) {
            book.sheet(
                    "Заходи",
                    MeasureColumns.ALL.stream().map(MeasureColumn::name).toList(),
                    measures);
        }
        book.about(origin, table);
        book.workbook.finish();
        out.flush();
    }

    private void sheet(String name, List<String> header, List<List<Object>> rows) throws IOException {
        if (rows.size() >= XlsxWriter.MOST_ROWS) {
            throw new IOException("a sheet holds " + XlsxWriter.MOST_ROWS + " rows; take csv or ndjson");
        }
        Worksheet sheet = workbook.newWorksheet(name);
        for (int i = 0; i < header.size(); i++) {
            cells.put(sheet, 0, i, header.get(i));
            sheet.style(0, i).bold().set();
            sheet.width(i, header.get(i).toLowerCase(java.util.Locale.ROOT).endsWith("text") ? WIDE : NARROW);
        }
        sheet.freezePane(0, 1);
        for (int row = 0; row < rows.size(); row++) {
            for (int i = 0; i < header.size(); i++) {
                cells.put(sheet, row + 1, i, rows.get(row).get(i));
            }
        }
        sheet.setAutoFilter(0, 0, rows.size(), header.size() - 1);
        sheet.finish();
    }

    private void about(ComparedOrigin origin, ComparedTable table) throws IOException {
        Worksheet sheet = workbook.newWorksheet("Про експорт");
        sheet.width(0, WIDE / 2);
        sheet.width(1, WIDE);
        int row = 0;
        row = about(sheet, row, "Звірка, версія / Zvirka, version", Exports.VERSION);
        row = about(sheet, row, "Створено / Made at", origin.at().toString());
        row = about(
                sheet,
                row,
                "Порівняння / Comparison",
                origin.compared().kind().name().toLowerCase(java.util.Locale.ROOT));
        for (var asked : origin.compared().parameters().entrySet()) {
            row = about(sheet, row, "Запитано / Asked: " + asked.getKey(), String.join(", ", asked.getValue()));
        }
        row = about(sheet, row, "Рядків / Rows", table.rows().size());
        row = about(
                sheet,
                row,
                "Документів в архіві / Documents in the archive",
                origin.state().documents());
        row = about(
                sheet,
                row,
                "Відбиток архіву / Fingerprint of the archive",
                origin.state().fingerprint());
        row = about(sheet, row, "Відкрити знову / Open again", origin.address());
        row = about(
                sheet,
                row,
                "Скорочених клітинок (понад 32767 знаків) / Cells cut at 32767 characters",
                cells.shortened());
        row++;
        for (ComparedColumn column : table.columns()) {
            row = about(
                    sheet,
                    row,
                    column.name(),
                    column.ukrainian().meaning() + " / " + column.english().meaning());
        }
        for (MeasureColumn column : MeasureColumns.ALL) {
            row = about(
                    sheet,
                    row,
                    column.name(),
                    column.ukrainian().meaning() + " / " + column.english().meaning());
        }
        sheet.finish();
    }

    private int about(Worksheet sheet, int row, String name, Object value) {
        cells.put(sheet, row, 0, name);
        cells.put(sheet, row, 1, value);
        return row + 1;
    }
}
