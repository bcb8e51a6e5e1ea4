package org.zvirka.ingest.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.zvirka.ingest.document.Box;

/** The tables of a page: first those that drawn lines make, then those that the rest of the words make by alignment. */
final class PageTables {

    /** A drawn grid is left to alignment when this share of its lines has wide white space within a cell. */
    private static final double OPEN = 0.5;

    /** White space wider than any between justified words, in sizes. */
    private static final double WIDE = 1.5;

    /** Edges of cells told by their background; more are a drawing. */
    private static final int MOST_EDGES = 8000;

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
        for (GridFrame shaded : RuledGrids.of(edges(page.shades(), tables))) {
            FilledGrid grid = FilledGrid.of(shaded, List.copyOf(left));
            if (shaded.rows() >= 2 && RuledTables.isTable(grid)) {
                tables.add(grid);
                left.removeAll(grid.words());
            }
        }
        List<Word> free = left.stream().filter(word -> word.turn() == Turn.NONE).toList();
        List<Word> turned =
                left.stream().filter(word -> word.turn() != Turn.NONE).toList();
        for (List<Word> part : PageColumns.parted(free)) {
            for (GridFrame frame : aligned.frames(part)) {
                TurnedTitles titles = new TurnedTitles(frame, turned);
                List<Word> words = new ArrayList<>(part);
                words.addAll(titles.words());
                tables.add(FilledGrid.of(titles.frame(), words));
            }
        }
        return tables;
    }

    /** The sides of filled areas outside the tables found so far: cells may be told by their background alone. */
    private static List<Ruling> edges(List<Box> shades, List<FilledGrid> tables) {
        List<Ruling> edges = new ArrayList<>();
        for (Box shade : shades) {
            boolean taken = tables.stream().anyMatch(t -> overlap(t.frame().box(), shade));
            if (!taken && edges.size() < MOST_EDGES) {
                edges.add(Ruling.horizontal(shade.y(), shade.x(), shade.right(), 0));
                edges.add(Ruling.horizontal(shade.bottom(), shade.x(), shade.right(), 0));
                edges.add(Ruling.vertical(shade.x(), shade.y(), shade.bottom(), 0));
                edges.add(Ruling.vertical(shade.right(), shade.y(), shade.bottom(), 0));
            }
        }
        return edges;
    }

    private static boolean overlap(Box a, Box b) {
        return a.x() < b.right() && b.x() < a.right() && a.y() < b.bottom() && b.y() < a.bottom();
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
