package org.zvirka.ingest.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
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

    /** Tables less sure than this are said to be: every one found without lines that has few rows or unclear ones. */
    private static final double DOUBTFUL = 0.8;

    public PageReading {
        blocks = List.copyOf(blocks);
        findings = List.copyOf(findings);
    }

    /** Reads a page. The same content gives the same reading, in any order of its words and lines. */
    public static PageReading of(PageContent page) {
        return of(page, List.of());
    }

    /** @param known boundaries between columns of tables on the pages beside this one */
    static PageReading of(PageContent displayed, List<List<Double>> known) {
        TurnedPage turned = new TurnedPage(displayed);
        PageContent page = turned.upright();
        FlowingText flow = new FlowingText(Hyphens.learnt(TextLine.lines(page.words())));
        List<Table> tables = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        Set<Word> left = new LinkedHashSet<>(page.words());
        for (FilledGrid grid : PageTables.of(page, known)) {
            Table table = grid.table(page.number(), method(page, grid.frame().ruled()), flow);
            tables.add(table);
            left.removeAll(grid.words());
            if (table.confidence() < DOUBTFUL) {
                findings.add(Finding.of(
                        Finding.Kind.TABLE_WITHOUT_RULINGS,
                        table.origin(),
                        String.valueOf(Math.round(table.confidence() * 100))));
            }
        }
        List<Block> blocks = ReadingOrder.of(page.number(), tables, List.copyOf(left), flow);
        return new PageReading(turned.asDisplayed(blocks), findings);
    }

    /** The boundaries between columns of its tables found by alignment. */
    List<List<Double>> alignedEdges() {
        List<List<Double>> edges = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Table table && isAligned(table.method())) {
                edges.add(table.columnEdges().subList(1, table.columnEdges().size() - 1));
            }
        }
        return edges;
    }

    private static boolean isAligned(Table.Method method) {
        return switch (method) {
            case ALIGNMENT, SCAN_ALIGNMENT -> true;
            case NATIVE, RULINGS, SCAN_RULINGS -> false;
        };
    }

    private static Table.Method method(PageContent page, boolean ruled) {
        return switch (page.source()) {
            case DRAWN -> ruled ? Table.Method.RULINGS : Table.Method.ALIGNMENT;
            case RECOGNISED -> ruled ? Table.Method.SCAN_RULINGS : Table.Method.SCAN_ALIGNMENT;
        };
    }
}
