package org.zvirka.ingest.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.zvirka.ingest.LimitExceededException;
import org.zvirka.ingest.document.Block;
import org.zvirka.ingest.document.Box;
import org.zvirka.ingest.document.Cell;
import org.zvirka.ingest.document.Origin;
import org.zvirka.ingest.document.Paragraph;
import org.zvirka.ingest.document.Row;
import org.zvirka.ingest.document.Table;
import org.zvirka.ingest.grid.SheetCells.Region;
import org.zvirka.ingest.grid.SheetCells.SheetRow;

/**
 * Finds the tables on a sheet. Empty rows part them from top to bottom, empty columns from left to right; lines of a
 * single cell above a table are its title. Rows and columns without any text or merge are not part of the grid.
 */
public final class SheetTables {

    /** Cells of a grid with all its gaps; a sheet of 100,000 rows and 20 columns has a tenth. */
    private static final long MOST_POSITIONS = 20_000_000;

    /** A strip of fewer filled columns or rows beside a table is a note, not a table of its own. */
    private static final int LEAST_SIDE = 2;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(?:[.,]\\d{1,3}){0,4}[.)]?");

    private final SheetCells sheet;
    private final int page;
    private final Map<Long, Region> regionAt = new HashMap<>();
    private final List<Block> blocks = new ArrayList<>();

    /** Columns of the table above and where in them its sides begin and the last one ends. */
    private int[] lastColumns = new int[0];

    private int[] sides = new int[0];

    private SheetTables(SheetCells sheet, int page) {
        this.sheet = sheet;
        this.page = page;
        sheet.merged().forEach(region -> regionAt.putIfAbsent(key(region.top(), region.left()), region));
    }

    /** Titles and tables of a sheet; tables are not numbered yet, rows keep the sheet's row numbers. */
    public static List<Block> of(SheetCells sheet, int page) throws LimitExceededException {
        SheetTables tables = new SheetTables(sheet, page);
        for (List<SheetRow> stretch : tables.stretches()) {
            tables.stretch(stretch);
        }
        return tables.blocks;
    }

    /** Rows that follow each other, or are held together by a merged region that reaches over the gap. */
    private List<List<SheetRow>> stretches() {
        List<List<SheetRow>> stretches = new ArrayList<>();
        int reach = -2;
        for (SheetRow row : sheet.rows()) {
            if (stretches.isEmpty() || row.index() > reach + 1) {
                stretches.add(new ArrayList<>());
            }
            stretches.getLast().add(row);
            reach = shownUntil(Math.max(reach, row.index()));
            for (int column : row.columns()) {
                Region region = regionAt.get(key(row.index(), column));
                reach = region == null ? reach : Math.max(reach, Math.min(region.bottom(), row.index() + 5_000));
            }
        }
        return stretches;
    }

    /** The last of the hidden rows that follow a row: the next one shown stands right below it. */
    private int shownUntil(int row) {
        return sheet.hiddenRows().nextClearBit(row + 1) - 1;
    }

    private void stretch(List<SheetRow> rows) throws LimitExceededException {
        int first = 0;
        while (first < rows.size() && rows.get(first).columns().length == 1) {
            first++;
        }
        if (first == rows.size()) {
            rows.forEach(this::paragraph);
            return;
        }
        int[] columns = columns(rows);
        if (!goesOn(columns, rows.get(first))) {
            rows.subList(0, first).forEach(this::paragraph);
            sides = sides(rows.subList(first, rows.size()), columns);
            lastColumns = columns;
        } else {
            first = 0;
        }
        for (int i = 1; i < sides.length; i++) {
            table(rows.subList(first, rows.size()), lastColumns, sides[i - 1], sides[i]);
        }
    }

    /**
     * Whether empty rows only part the rows of one table: they fill the same columns, or some of them and begin with a
     * number. Columns that stay empty here are then still columns.
     */
    private boolean goesOn(int[] columns, SheetRow row) {
        if (Arrays.equals(columns, lastColumns)) {
            return true;
        }
        boolean among = Arrays.stream(columns).allMatch(column -> Arrays.binarySearch(lastColumns, column) >= 0);
        return among
                && columns[0] == lastColumns[0]
                && row.columns()[0] == columns[0]
                && NUMBER.matcher(row.texts()[0]).matches();
    }

    private void paragraph(SheetRow row) {
        Origin origin = new Origin(page, sheet.name(), 0, row.index() + 1, Box.NONE);
        blocks.add(new Paragraph(origin, String.join(" ", row.texts())));
    }

    /**
     * Parts a stretch where a column is empty all the way down and a table stands on either side: the indices with which
     * tables begin, and the end.
     */
    private int[] sides(List<SheetRow> rows, int[] columns) {
        BitSet covered = covered(rows);
        IntStream.Builder begins = IntStream.builder().add(0);
        int begin = 0;
        for (int i = 1; i < columns.length; i++) {
            boolean gap = covered.nextClearBit(columns[i - 1]) < columns[i];
            if (gap && isTable(rows, columns, begin, i) && isTable(rows, columns, i, columns.length)) {
                begins.add(i);
                begin = i;
            }
        }
        return begins.add(columns.length).build().toArray();
    }

    private static boolean isTable(List<SheetRow> rows, int[] columns, int from, int to) {
        if (to - from < LEAST_SIDE) {
            return false;
        }
        int full = 0;
        for (SheetRow row : rows) {
            long filled = Arrays.stream(row.columns())
                    .filter(column -> column >= columns[from] && column <= columns[to - 1])
                    .count();
            full += filled >= LEAST_SIDE ? 1 : 0;
        }
        return full >= LEAST_SIDE;
    }

    private BitSet covered(List<SheetRow> rows) {
        BitSet covered = new BitSet();
        for (SheetRow row : rows) {
            for (int column : row.columns()) {
                Region region = regionAt.get(key(row.index(), column));
                covered.set(column, (region == null ? column : Math.max(column, region.right())) + 1);
            }
        }
        return covered;
    }

    private void table(List<SheetRow> rows, int[] columns, int from, int to) throws LimitExceededException {
        if ((long) rows.size() * (to - from) > MOST_POSITIONS) {
            throw new LimitExceededException("sheet " + sheet.name() + " has more than " + MOST_POSITIONS + " cells");
        }
        List<Row> built = new ArrayList<>(rows.size());
        int[] busyUntil = new int[to - from];
        for (int r = 0; r < rows.size(); r++) {
            built.add(row(rows, r, Arrays.copyOfRange(columns, from, to), busyUntil));
        }
        Origin origin = new Origin(page, sheet.name(), 0, 0, Box.NONE);
        blocks.add(Table.of(origin, built));
    }

    /** A row's cells; {@code busyUntil[c]} is the first row no region from above reaches in column c. */
    private Row row(List<SheetRow> rows, int r, int[] columns, int[] busyUntil) {
        SheetRow row = rows.get(r);
        List<Cell> cells = new ArrayList<>(columns.length);
        int at = 0;
        int c = 0;
        while (c < columns.length) {
            if (busyUntil[c] > r) {
                c++;
                continue;
            }
            while (at < row.columns().length && row.columns()[at] < columns[c]) {
                at++;
            }
            boolean filled = at < row.columns().length && row.columns()[at] == columns[c];
            Region region = filled ? regionAt.get(key(row.index(), columns[c])) : null;
            int width = region == null ? 1 : width(columns, c, region, busyUntil, r);
            int height = region == null ? 1 : height(rows, r, region);
            cells.add(
                    filled || height > 1 || width > 1
                            ? new Cell(filled ? row.texts()[at] : "", height, width, Box.NONE)
                            : EMPTY);
            Arrays.fill(busyUntil, c, c + width, r + height);
            c += width;
        }
        return new Row(new Origin(page, sheet.name(), 0, row.index() + 1, Box.NONE), cells);
    }

    private static final Cell EMPTY = Cell.of("");

    private static int width(int[] columns, int c, Region region, int[] busyUntil, int r) {
        int width = 1;
        while (c + width < columns.length && columns[c + width] <= region.right() && busyUntil[c + width] <= r) {
            width++;
        }
        return width;
    }

    private static int height(List<SheetRow> rows, int r, Region region) {
        int height = 1;
        while (r + height < rows.size() && rows.get(r + height).index() <= region.bottom()) {
            height++;
        }
        return height;
    }

    /** Columns in which any of the rows has text, ascending. */
    private static int[] columns(List<SheetRow> rows) {
        BitSet used = new BitSet();
        for (SheetRow row : rows) {
            for (int column : row.columns()) {
                used.set(column);
            }
        }
        return used.stream().toArray();
    }

    private static long key(int row, int column) {
        return ((long) row << 20) | column;
    }
}
