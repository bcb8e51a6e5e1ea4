package org.zvirka.ingest.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The tables of a page: first those that drawn lines make, then those that the rest of the words make by alignment. */
final class PageTables {

    /** A drawn grid is left to alignment when this share of its lines has wide white space within a cell. */
    private static final double OPEN = 0.5;

    /** White space wider than any between justified words, in sizes. */
    private static final double WIDE = 1.5;

    private PageTables() {}

    static List<FilledGrid> of(PageContent page, List<List<Double>> known) {
        AlignedTables aligned = new AlignedTables(page, known);
        List<FilledGrid> tables = new ArrayList<>();
        Set<Word> left = new LinkedHashSet<>(page.words());
        for (GridFrame drawn : RuledGrids.of(page.rulings())) {
            FilledGrid grid = drawn(drawn, List.copyOf(left), aligned);
            if (RuledTables.isTable(grid)) {
                tables.add(grid);
                left.removeAll(grid.words());
            }
        }
        List<Word> free = List.copyOf(left);
        for (GridFrame frame : aligned.frames(free)) {
            tables.add(FilledGrid.of(frame, free));
        }
        return tables;
    }

    private static FilledGrid drawn(GridFrame drawn, List<Word> words, AlignedTables aligned) {
        FilledGrid grid = FilledGrid.of(PartedCells.of(drawn, words), words);
        if (!isOpen(grid)) {
            return grid;
        }
        List<GridFrame> better = aligned.frames(grid.words());
        boolean finer = better.size() == 1 && better.getFirst().columns() > drawn.columns();
        return finer ? FilledGrid.of(better.getFirst(), grid.words()) : grid;
    }

    private static boolean isOpen(FilledGrid grid) {
        int lines = 0;
        int open = 0;
        for (GridFrame.Span cell : grid.frame().cells()) {
            for (TextLine line : TextLine.lines(grid.words(cell))) {
                lines++;
                open += line.pieces(WIDE * line.fontSize()).size() > 1 ? 1 : 0;
            }
        }
        return lines >= 2 && open >= OPEN * lines * 0.5 && open >= 2;
    }
}
