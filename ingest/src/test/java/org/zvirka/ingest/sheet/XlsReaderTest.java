package org.zvirka.ingest.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Consumer;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.zvirka.ingest.ReadOutcome;
import org.zvirka.ingest.given.Shown;

final class XlsReaderTest {

    @Test
    void planOfASheet_isReadAsPrinted() {
        byte[] file = workbook(XlsReaderTest::plan);
        assertThat(Shown.blocks(file, "a.xls")).isEqualTo("""
                | № | Захід {1x2} | Строк |
                | 1 {2x1} | Навчання | посадовців | 30 червня 2021 |
                | Перевірка | декларацій | постійно |""");
    }

    @Test
    void hiddenRowsColumnsAndSheets_areLeftOutAndTold() {
        byte[] file = workbook(book -> {
            HSSFSheet sheet = book.createSheet("План");
            row(sheet, 0, "1", "чернетка", "Навчання");
            row(sheet, 1, "2", "чернетка", "Перевірка").setZeroHeight(true);
            row(sheet, 2, "3", "чернетка", "Звіт");
            sheet.setColumnHidden(1, true);
            row(book.createSheet("Старе"), 0, "1", "Старе");
            book.setSheetHidden(1, true);
        });
        assertThat(Shown.blocks(file, "a.xls")).isEqualTo("| 1 | Навчання |\n| 3 | Звіт |");
        assertThat(Shown.findings(file, "a.xls")).isEqualTo("HIDDEN_CELLS План, 1, 1\nHIDDEN_CELLS Старе, 1, 0");
    }

    @Test
    void wordsOfATextBox_standBeforeTheTable() {
        byte[] file = workbook(book -> {
            HSSFSheet sheet = book.createSheet("План");
            row(sheet, 0, "1", "Навчання");
            sheet.createDrawingPatriarch()
                    .createTextbox(new HSSFClientAnchor())
                    .setString(new HSSFRichTextString("ЗАТВЕРДЖЕНО"));
        });
        assertThat(Shown.blocks(file, "a.xls")).isEqualTo("ЗАТВЕРДЖЕНО\n| 1 | Навчання |");
    }

    @Test
    void workbookBehindAPassword_isEncrypted() {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        byte[] file;
        try {
            file = workbook(XlsReaderTest::plan);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertThat(Shown.outcome(file, "a.xls"))
                .isInstanceOfSatisfying(ReadOutcome.Failed.class, failed -> assertThat(failed.reason())
                        .isEqualTo(ReadOutcome.Reason.ENCRYPTED));
    }

    @Test
    void truncatedWorkbook_isUnreadable() {
        byte[] file = workbook(XlsReaderTest::plan);
        assertThat(Shown.outcome(Arrays.copyOf(file, file.length / 2), "a.xls")).isInstanceOf(ReadOutcome.Failed.class);
    }

    private static void plan(HSSFWorkbook book) {
        HSSFSheet sheet = book.createSheet("План");
        row(sheet, 0, "№", "Захід", "", "Строк");
        HSSFRow first = row(sheet, 1, "1", "Навчання", "посадовців");
        row(sheet, 2, "", "Перевірка", "декларацій", "постійно");
        sheet.addMergedRegion(CellRangeAddress.valueOf("B1:C1"));
        sheet.addMergedRegion(CellRangeAddress.valueOf("A2:A3"));
        HSSFCellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat("[$-422]d mmmm yyyy"));
        HSSFCell date = first.createCell(3);
        date.setCellValue(LocalDate.of(2021, 6, 30));
        date.setCellStyle(style);
    }

    private static HSSFRow row(HSSFSheet sheet, int index, String... texts) {
        HSSFRow row = sheet.createRow(index);
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                row.createCell(i).setCellValue(texts[i]);
            }
        }
        return row;
    }

    private static byte[] workbook(Consumer<HSSFWorkbook> content) {
        try (HSSFWorkbook book = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            content.accept(book);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
