package org.zvirka.ingest.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zvirka.ingest.document.Block;
import org.zvirka.ingest.document.Cell;
import org.zvirka.ingest.document.Row;
import org.zvirka.ingest.document.Table;

/** Tables on a sheet, told apart by what stays empty. Cells are given as text parted by bars. */
final class SheetTablesTest {

    @Test
    void rowsBehindAnEmptyRow_keepTheColumnsOfTheTable() throws Exception {
        assertThat(tables(
                        "№|Захід|Строк|Хто|Стан",
                        "1|Навчання|червень|відділ|так",
                        "",
                        "2|Перевірка||кадри|",
                        "3|Звіт||право|"))
                .containsExactly(
                        "№|Захід|Строк|Хто|Стан / 1|Навчання|червень|відділ|так",
                        "2|Перевірка||кадри| / 3|Звіт||право|");
    }

    @Test
    void sectionBehindAnEmptyRow_staysInTheTable() throws Exception {
        assertThat(tables("№|Захід|Строк", "1|Навчання|червень", "", "Розділ ІІ||", "2|Звіт|"))
                .containsExactly("№|Захід|Строк / 1|Навчання|червень", "Розділ ІІ|| / 2|Звіт|");
    }

    @Test
    void otherTableBelow_hasItsOwnColumns() throws Exception {
        assertThat(tables("№|Захід|Строк|Хто", "1|Навчання|червень|відділ", "", "Відділ|||Осіб", "А|||2"))
                .containsExactly("№|Захід|Строк|Хто / 1|Навчання|червень|відділ", "Відділ|Осіб / А|2");
    }

    @Test
    void tablesSideBySide_stayApartBehindAnEmptyRow() throws Exception {
        assertThat(tables("№|Захід||Відділ|Осіб", "1|Навчання||А|2", "2|Звіт||Б|3", "", "3|Перевірка||В|4"))
                .containsExactly("№|Захід / 1|Навчання / 2|Звіт", "Відділ|Осіб / А|2 / Б|3", "3|Перевірка", "В|4");
    }

    @Test
    void mergedCellWhoseFirstRowIsHidden_showsInTheNext() throws Exception {
        SheetBuilder sheet = new SheetBuilder("План");
        row(sheet, 0, false, "№", "Захід", "Відділ");
        row(sheet, 1, true, "1", "Навчання", "Кадри");
        row(sheet, 2, false, "2", "Звіт", "");
        row(sheet, 3, false, "3", "Перевірка", "");
        row(sheet, 4, false, "4", "Облік", "Право");
        sheet.merge(new SheetCells.Region(1, 2, 3, 2));
        assertThat(shown(sheet)).containsExactly("№|Захід|Відділ / 2|Звіт|Кадри / 3|Перевірка / 4|Облік|Право");
    }

    private static void row(SheetBuilder sheet, int index, boolean hidden, String... cells) throws Exception {
        for (int c = 0; c < cells.length; c++) {
            sheet.cell(c, cells[c]);
        }
        sheet.endRow(index, hidden);
    }

    private static List<String> tables(String... rows) throws Exception {
        SheetBuilder sheet = new SheetBuilder("План");
        for (int r = 0; r < rows.length; r++) {
            row(sheet, r, false, rows[r].split("\\|", -1));
        }
        return shown(sheet);
    }

    private static List<String> shown(SheetBuilder sheet) throws Exception {
        List<String> tables = new ArrayList<>();
        for (Block block : sheet.blocks(1, new ArrayList<>())) {
            if (block instanceof Table table) {
                tables.add(String.join(
                        " / ", table.rows().stream().map(SheetTablesTest::shown).toList()));
            }
        }
        return tables;
    }

    private static String shown(Row row) {
        return String.join("|", row.cells().stream().map(Cell::text).toList());
    }
}
