package org.zvirka.ingest.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zvirka.ingest.LimitExceededException;
import org.zvirka.ingest.document.Block;
import org.zvirka.ingest.document.Box;
import org.zvirka.ingest.document.Finding;
import org.zvirka.ingest.document.Origin;
import org.zvirka.ingest.document.Paragraph;
import org.zvirka.ingest.grid.SheetCells.Region;
import org.zvirka.ingest.grid.SheetCells.SheetRow;

/** Takes down a sheet cell by cell as a reader comes by them, top to bottom, left to right. For one thread. */
public final class SheetBuilder {

    /** Filled cells on a sheet; 100,000 rows of 20 columns have a third. */
    private static final int MOST_CELLS = 6_000_000;

    private static final int MOST_MERGES = 1_000_000;

    private final String name;
    private final List<SheetRow> rows = new ArrayList<>();
    private final List<SheetRow> hidden = new ArrayList<>();
    private final List<Region> merged = new ArrayList<>();
    private final List<String> boxes = new ArrayList<>();
    private final BitSet hiddenColumns = new BitSet();
    private final BitSet hiddenRows = new BitSet();
    private final Map<String, String> shared = new HashMap<>();
    private int[] columns = new int[16];
    private String[] texts = new String[16];
    private int filled;
    private int cells;

    public SheetBuilder(String name) {
        this.name = name;
    }

    /** A cell of the row under way; blank ones are passed over. */
    public void cell(int column, String text) throws LimitExceededException {
        String shown = Words.tidy(text);
        boolean leftwards = filled > 0 && column <= columns[filled - 1];
        if (shown.isEmpty() || leftwards || column < 0) {
            return;
        }
        if (++cells > MOST_CELLS) {
            throw new LimitExceededException("sheet " + name + " has more than " + MOST_CELLS + " filled cells");
        }
        if (filled == columns.length) {
            columns = Arrays.copyOf(columns, filled * 2);
            texts = Arrays.copyOf(texts, filled * 2);
        }
        columns[filled] = column;
        texts[filled++] = share(shown);
    }

    /** Ends the row under way. */
    public void endRow(int index, boolean isHidden) {
        if (isHidden) {
            hiddenRows.set(index);
        }
        if (filled > 0) {
            SheetRow row = new SheetRow(index, Arrays.copyOf(columns, filled), Arrays.copyOf(texts, filled));
            (isHidden ? hidden : rows).add(row);
            filled = 0;
        }
    }

    public void merge(Region region) throws LimitExceededException {
        if (merged.size() >= MOST_MERGES) {
            throw new LimitExceededException("sheet " + name + " has more than " + MOST_MERGES + " merged regions");
        }
        merged.add(region);
    }

    public void hideColumns(int from, int to) {
        hiddenColumns.set(Math.max(0, from), Math.clamp(to + 1, Math.max(0, from), 1 << 14));
    }

    /** Titles and tables; what is hidden is left out and told in {@code findings}. */
    public List<Block> blocks(int page, List<Finding> findings) throws LimitExceededException {
        BitSet lost = new BitSet();
        uncoverMerged();
        List<SheetRow> visible = hiddenColumns.isEmpty() ? rows : withoutHidden(lost);
        if (!hidden.isEmpty() || !lost.isEmpty()) {
            findings.add(hidden(page, hidden.size(), lost.cardinality()));
        }
        List<Block> blocks = new ArrayList<>();
        boxes.forEach(text -> blocks.add(new Paragraph(new Origin(page, name, 0, 0, Box.NONE), text)));
        blocks.addAll(SheetTables.of(new SheetCells(name, visible, visibleRegions(), hiddenRows), page));
        return blocks;
    }

    /** Words of a shape that lies on the sheet. */
    public void box(String text) {
        String shown = Words.tidy(text);
        if (!shown.isEmpty()) {
            boxes.add(shown);
        }
    }

    /** A merged region whose first row is hidden shows its text in the first row that is not. */
    private void uncoverMerged() {
        if (hidden.isEmpty() || merged.isEmpty()) {
            return;
        }
        Map<Long, Region> regions = regions();
        TreeMap<Integer, SheetRow> visible = new TreeMap<>();
        rows.forEach(row -> visible.put(row.index(), row));
        Map<Region, Region> moved = new HashMap<>();
        for (SheetRow row : hidden) {
            for (int i = 0; i < row.columns().length; i++) {
                Region region = regions.get(key(row.index(), row.columns()[i]));
                Map.Entry<Integer, SheetRow> next = visible.higherEntry(row.index());
                if (region != null && next != null && next.getKey() <= region.bottom()) {
                    visible.put(next.getKey(), next.getValue().with(row.columns()[i], row.texts()[i]));
                    moved.put(region, new Region(next.getKey(), region.left(), region.bottom(), region.right()));
                }
            }
        }
        merged.replaceAll(region -> moved.getOrDefault(region, region));
        rows.replaceAll(row -> visible.getOrDefault(row.index(), row));
    }

    private Map<Long, Region> regions() {
        Map<Long, Region> regions = new HashMap<>();
        merged.forEach(region -> regions.putIfAbsent(key(region.top(), region.left()), region));
        return regions;
    }

    /** Nothing of a hidden sheet is shown; how many rows of text it has is told in {@code findings}. */
    public List<Block> hidden(int page, List<Finding> findings) {
        if (rows.size() + hidden.size() > 0) {
            findings.add(hidden(page, rows.size() + hidden.size(), 0));
        }
        return List.of();
    }

    private Finding hidden(int page, int hiddenRows, int lostColumns) {
        return Finding.of(
                Finding.Kind.HIDDEN_CELLS,
                new Origin(page, name, 0, 0, Box.NONE),
                name,
                Integer.toString(hiddenRows),
                Integer.toString(lostColumns));
    }

    private List<SheetRow> withoutHidden(BitSet lost) {
        List<SheetRow> visible = new ArrayList<>();
        Map<Long, Region> regions = regions();
        for (SheetRow row : rows) {
            int kept = 0;
            int[] keptColumns = new int[row.columns().length];
            String[] keptTexts = new String[row.columns().length];
            for (int i = 0; i < row.columns().length; i++) {
                int column = row.columns()[i];
                int shownAt = shownAt(row.index(), column, regions);
                if (shownAt < 0 || kept > 0 && shownAt <= keptColumns[kept - 1]) {
                    lost.set(column);
                } else {
                    keptColumns[kept] = shownAt;
                    keptTexts[kept++] = row.texts()[i];
                }
            }
            if (kept > 0) {
                visible.add(
                        new SheetRow(row.index(), Arrays.copyOf(keptColumns, kept), Arrays.copyOf(keptTexts, kept)));
            }
        }
        return visible;
    }

    /** Where a cell shows: its own column, or the first visible one of its merged region; -1 for nowhere. */
    private int shownAt(int row, int column, Map<Long, Region> regions) {
        if (!hiddenColumns.get(column)) {
            return column;
        }
        Region region = regions.get(key(row, column));
        int first = hiddenColumns.nextClearBit(column);
        return region != null && first <= region.right() ? first : -1;
    }

    private static long key(int row, int column) {
        return ((long) row << 20) | column;
    }

    private List<Region> visibleRegions() {
        return merged.stream()
                .map(region -> new Region(
                        region.top(),
                        hiddenColumns.get(region.left()) ? hiddenColumns.nextClearBit(region.left()) : region.left(),
                        region.bottom(),
                        region.right()))
                .filter(region -> region.left() <= region.right())
                .toList();
    }

    private String share(String text) {
        if (text.length() > 64) {
            return text;
        }
        String known = shared.putIfAbsent(text, text);
        return known == null ? text : known;
    }
}
