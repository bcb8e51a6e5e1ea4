package org.zvirka.ingest.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zvirka.ingest.document.Block;
import org.zvirka.ingest.document.Table;

/** Reads one page: its tables and the text around them, in reading order. Tables are not numbered yet. */
public final class PageReading {

    private PageReading() {}

    /** The blocks of a page; empty for a page without words. */
    public static List<Block> blocks(PageContent page) {
        List<TextLine> lines = TextLine.lines(page.words());
        FlowingText flow = new FlowingText(Hyphens.learnt(lines));
        List<Table> tables = new ArrayList<>();
        Set<Word> left = new HashSet<>(page.words());
        for (GridFrame frame : RuledGrids.of(page.rulings())) {
            FilledGrid grid = FilledGrid.of(frame, page.words().stream().filter(left::contains).toList());
            if (RuledTables.isTable(grid)) {
                tables.add(grid.table(page.number(), method(page, true), flow));
                left.removeAll(grid.words());
            }
        }
        List<Word> rest = page.words().stream().filter(left::contains).toList();
        return ReadingOrder.of(page.number(), tables, rest, flow);
    }

    private static Table.Method method(PageContent page, boolean ruled) {
        return switch (page.source()) {
            case DRAWN -> ruled ? Table.Method.RULINGS : Table.Method.ALIGNMENT;
            case RECOGNISED -> ruled ? Table.Method.SCAN_RULINGS : Table.Method.SCAN_ALIGNMENT;
        };
    }
}
