package org.zvirka.ingest.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zvirka.ingest.document.Block;
import org.zvirka.ingest.document.Finding;
import org.zvirka.ingest.document.Table;

/**
 * One page as read: its tables and the text around them.
 *
 * @param blocks in reading order, tables without their numbers; empty for a page without words
 * @param findings what a reader should know of this page
 */
public record PageReading(List<Block> blocks, List<Finding> findings) {

    public PageReading {
        blocks = List.copyOf(blocks);
        findings = List.copyOf(findings);
    }

    /** Reads a page. The same content gives the same reading, in any order of its words and lines. */
    public static PageReading of(PageContent page) {
        List<TextLine> lines = TextLine.lines(page.words());
        FlowingText flow = new FlowingText(Hyphens.learnt(lines));
        List<Table> tables = new ArrayList<>();
        Set<Word> left = new HashSet<>(page.words());
        for (GridFrame frame : RuledGrids.of(page.rulings())) {
            FilledGrid grid = FilledGrid.of(
                    frame, page.words().stream().filter(left::contains).toList());
            if (RuledTables.isTable(grid)) {
                tables.add(grid.table(page.number(), method(page, true), flow));
                left.removeAll(grid.words());
            }
        }
        List<Word> rest = page.words().stream().filter(left::contains).toList();
        return new PageReading(ReadingOrder.of(page.number(), tables, rest, flow), List.of());
    }

    private static Table.Method method(PageContent page, boolean ruled) {
        return switch (page.source()) {
            case DRAWN -> ruled ? Table.Method.RULINGS : Table.Method.ALIGNMENT;
            case RECOGNISED -> ruled ? Table.Method.SCAN_RULINGS : Table.Method.SCAN_ALIGNMENT;
        };
    }
}
