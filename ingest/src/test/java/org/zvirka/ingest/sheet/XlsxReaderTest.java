package org.zvirka.ingest.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zvirka.ingest.given.Shown;

final class XlsxReaderTest {

    @Test
    void mergedRegions_spanRowsAndColumns() {
        byte[] file = workbook(book -> {
            Sheet sheet = book.createSheet("План");
            row(sheet, 0, "№", "Захід", "", "Строк");
            row(sheet, 1, "1", "Навчання", "посадовців", "червень");
            row(sheet, 2, "", "Перевірка", "декларацій", "липень");
            sheet.addMergedRegion(CellRangeAddress.valueOf("B1:C1"));
            sheet.addMergedRegion(CellRangeAddress.valueOf("A2:A3"));
        });
        assertThat(Shown.blocks(file, "a.xlsx")).isEqualTo("""
                | № | Захід {1x2} | Строк |
                | 1 {2x1} | Навчання | посадовців | червень |
                | Перевірка | декларацій | липень |""");
    }

    @Test
    void titleAboveTheTable_isAParagraph() {
        byte[] file = workbook(book -> {
            Sheet sheet = book.createSheet("План");
            row(sheet, 0, "План заходів на 2021 рік");
            row(sheet, 2, "№", "Захід");
            row(sheet, 3, "1", "Навчання");
        });
        assertThat(Shown.blocks(file, "a.xlsx")).isEqualTo("План заходів на 2021 рік\n| № | Захід |\n| 1 | Навчання |");
    }

    @Test
    void tablesBesideAndBelowEachOther_areApart() {
        byte[] file = workbook(book -> {
            Sheet sheet = book.createSheet("План");
            row(sheet, 0, "№", "Захід", "", "Відділ", "Осіб");
            row(sheet, 1, "1", "Навчання", "", "Кадри", "2");
            row(sheet, 2, "2", "Перевірка", "", "Право", "3");
            row(sheet, 5, "Місяць", "Сума", "Разом");
            row(sheet, 6, "червень", "5", "5");
        });
        assertThat(Shown.document(file, "a.xlsx").tables()).hasSize(3);
    }

    @Test
    void everySheet_isReadWithItsName() {
        byte[] file = workbook(book -> {
            row(book.createSheet("2021"), 0, "1", "Навчання");
            row(book.createSheet("2022"), 0, "1", "Перевірка");
        });
        assertThat(Shown.document(file, "a.xlsx").pages()).isEqualTo(2);
        assertThat(Shown.document(file, "a.xlsx").tables())
                .extracting(table -> table.origin().page() + table.origin().sheet())
                .containsExactly("12021", "22022");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dd.mm.yyyy            | 30.06.2021
            d.m.yy                | 30.6.21
            yyyy-mm-dd            | 2021-06-30
            [$-422]d mmmm yyyy    | 30 червня 2021
            [$-419]d mmmm yyyy    | 30 июня 2021
            d mmmm yyyy           | 30 червня 2021
            [$-422]mmmm yyyy;@    | червень 2021
            m/d/yy                | 30.06.2021
            [$-FC22]d mmmm yyyy" р.";@ | 30 червня 2021 р.
            dd\\.mm\\.yyyy\\ hh:mm    | 30.06.2021 00:00
            [$-409]d mmm yy       | 30 Jun 21
            dddd                  | середа
            mm/yyyy               | 06/2021
            """)
    void date_isShownAsDisplayed(String format, String shown) {
        byte[] file = workbook(book -> {
            Sheet sheet = book.createSheet("План");
            Row row = row(sheet, 0, "Навчання");
            CellStyle style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat(format));
            Cell cell = row.createCell(1);
            cell.setCellValue(LocalDate.of(2021, 6, 30));
            cell.setCellStyle(style);
        });
        assertThat(Shown.blocks(file, "a.xlsx")).isEqualTo("| Навчання | " + shown + " |");
    }

    @Test
    void numbers_areShownAsDisplayed() {
        byte[] file = workbook(book -> {
            Sheet sheet = book.createSheet("План");
            Row row = sheet.createRow(0);
            number(book, row, 0, 1, "General");
            number(book, row, 1, 1.1, "General");
            number(book, row, 2, 0.5, "0%");
            number(book, row, 3, 1234567.5, "#,##0.00");
            number(book, row, 4, 3, "0\".\"");
        });
        assertThat(Shown.blocks(file, "a.xlsx")).isEqualTo("| 1 | 1.1 | 50% | 1,234,567.50 | 3. |");
    }

    @Test
    void formula_showsItsLastResult() {
        byte[] file = workbook(book -> {
            Row row = row(book.createSheet("План"), 0, "Разом");
            Cell cell = row.createCell(1);
            cell.setCellFormula("2+3");
            book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
        });
        assertThat(Shown.blocks(file, "a.xlsx")).isEqualTo("| Разом | 5 |");
    }

    @Test
    void hiddenRowsColumnsAndSheets_areLeftOutAndTold() {
        byte[] file = workbook(book -> {
            Sheet sheet = book.createSheet("План");
            row(sheet, 0, "1", "чернетка", "Навчання");
            row(sheet, 1, "2", "чернетка", "Перевірка").setZeroHeight(true);
            row(sheet, 2, "3", "чернетка", "Звіт");
            sheet.setColumnHidden(1, true);
            row(book.createSheet("Старе"), 0, "1", "Старе");
            book.setSheetHidden(1, true);
        });
        assertThat(Shown.blocks(file, "a.xlsx")).isEqualTo("| 1 | Навчання |\n| 3 | Звіт |");
        assertThat(Shown.findings(file, "a.xlsx")).isEqualTo("HIDDEN_CELLS План, 1, 1\nHIDDEN_CELLS Старе, 1, 0");
    }

    @Test
    void wordsOfATextBox_standBeforeTheTable() {
        byte[] file = workbook(book -> {
            XSSFSheet sheet = book.createSheet("План");
            row(sheet, 0, "1", "Навчання");
            sheet.createDrawingPatriarch()
                    .createTextbox(new XSSFClientAnchor(0, 0, 0, 0, 3, 0, 5, 3))
                    .setText("ЗАТВЕРДЖЕНО");
        });
        assertThat(Shown.blocks(file, "a.xlsx")).isEqualTo("ЗАТВЕРДЖЕНО\n| 1 | Навчання |");
    }

    @Test
    void linesOfACell_areKept() {
        byte[] file = workbook(book -> row(book.createSheet("План"), 0, "1", "Навчання\nПеревірка"));
        assertThat(Shown.blocks(file, "a.xlsx")).isEqualTo("| 1 | Навчання / Перевірка |");
    }

    private static byte[] workbook(Consumer<XSSFWorkbook> content) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            content.accept(book);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(Sheet sheet, int index, String... texts) {
        Row row = sheet.createRow(index);
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                row.createCell(i).setCellValue(texts[i]);
            }
        }
        return row;
    }

    private static void number(XSSFWorkbook book, Row row, int column, double value, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        Cell cell = row.createCell(column);
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }
}
