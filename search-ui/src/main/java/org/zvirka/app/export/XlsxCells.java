package org.zvirka.app.export;

import java.time.LocalDate;
import org.dhatim.fastexcel.Worksheet;

/** Cells of a workbook by the type of their value. Text is text and never runs. */
final class XlsxCells {

    /** What a cell holds; Excel's limit. */
    static final int MOST_CHARACTERS = 32_767;

    private static final String SHORTENED = " […]";

    private long shortened;

    /** How many texts were longer than a cell. */
    long shortened() {
        return shortened;
    }

    void put(Worksheet sheet, int row, int column, Object value) {
        switch (value) {
            case Number number -> sheet.value(row, column, number);
            case Boolean truth -> sheet.value(row, column, truth);
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            default -> text(sheet, row, column, value.toString());
        }
    }

    private void text(Worksheet sheet, int row, int column, String text) {
        if (text.isEmpty()) {
            return;
        }
        String whole = legal(text);
        if (whole.length() > MOST_CHARACTERS) {
            shortened++;
            whole = whole.substring(0, MOST_CHARACTERS - SHORTENED.length()) + SHORTENED;
        }
        sheet.inlineString(row, column, whole);
    }

    /** XML has no place for control characters and halves of surrogate pairs. */
    private static String legal(String text) {
        boolean fine = text.codePoints().allMatch(XlsxCells::isLegal);
        return fine
                ? text
                : text.codePoints()
                        .map(each -> isLegal(each) ? each : 0xFFFD)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isLegal(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }
}
