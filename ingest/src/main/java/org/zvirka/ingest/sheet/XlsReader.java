package org.zvirka.ingest.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFShape;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFSimpleShape;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.zvirka.ingest.FormatReader;
import org.zvirka.ingest.ReadOutcome;
import org.zvirka.ingest.SourceFile;
import org.zvirka.ingest.document.Block;
import org.zvirka.ingest.document.Finding;
import org.zvirka.ingest.grid.SheetBuilder;
import org.zvirka.ingest.grid.SheetCells.Region;
import org.zvirka.ingest.grid.TableNumbers;

/** Reads XLS workbooks of Excel 97 to 2003. */
public final class XlsReader implements FormatReader {

    /** The format has no more. */
    private static final int COLUMNS = 256;

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/vnd.ms-excel");
    }

    @Override
    public ReadOutcome read(SourceFile file) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(file.path().toFile(), true);
                HSSFWorkbook workbook = new HSSFWorkbook(container, false)) {
            List<Block> blocks = new ArrayList<>();
            List<Finding> findings = new ArrayList<>();
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                boolean shown = workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE;
                SheetBuilder sheet = sheet(workbook.getSheetAt(i));
                blocks.addAll(shown ? sheet.blocks(i + 1, findings) : sheet.hidden(i + 1, findings));
            }
            return file.read(workbook.getNumberOfSheets(), TableNumbers.of(blocks), findings);
        } catch (OldExcelFormatException e) {
            return new ReadOutcome.Failed(ReadOutcome.Reason.UNSUPPORTED, "Excel 5 or 95");
        }
    }

    private static SheetBuilder sheet(HSSFSheet sheet) throws IOException {
        SheetBuilder builder = new SheetBuilder(sheet.getSheetName());
        for (int column = 0; column < COLUMNS; column++) {
            if (sheet.isColumnHidden(column)) {
                builder.hideColumns(column, column);
            }
        }
        DataFormatter formatter = new DataFormatter(Locale.ROOT);
        boolean from1904 = sheet.getWorkbook().getInternalWorkbook().isUsing1904DateWindowing();
        for (Row row : sheet) {
            for (Cell cell : row) {
                builder.cell(cell.getColumnIndex(), shown((HSSFCell) cell, formatter, from1904));
            }
            builder.endRow(row.getRowNum(), ((HSSFRow) row).getZeroHeight());
        }
        boxes(sheet, builder);
        for (CellRangeAddress region : sheet.getMergedRegions()) {
            builder.merge(new Region(
                    region.getFirstRow(), region.getFirstColumn(), region.getLastRow(), region.getLastColumn()));
        }
        return builder;
    }

    private static void boxes(HSSFSheet sheet, SheetBuilder builder) {
        HSSFPatriarch drawing = sheet.getDrawingPatriarch();
        if (drawing == null) {
            return;
        }
        for (HSSFShape shape : drawing) {
            if (shape instanceof HSSFSimpleShape words
                    && !(shape instanceof HSSFComment)
                    && words.getString() != null
                    && words.getString().getString() != null) {
                builder.box(words.getString().getString());
            }
        }
    }

    private static String error(byte code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#";
    }

    private static String shown(HSSFCell cell, DataFormatter formatter, boolean from1904) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getRichStringCellValue().getString();
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case NUMERIC ->
                CellFormats.display(
                        formatter,
                        cell.getNumericCellValue(),
                        cell.getCellStyle().getDataFormat(),
                        cell.getCellStyle().getDataFormatString(),
                        from1904);
            case ERROR -> error(cell.getErrorCellValue());
            case BLANK, FORMULA, _NONE -> "";
        };
    }
}
