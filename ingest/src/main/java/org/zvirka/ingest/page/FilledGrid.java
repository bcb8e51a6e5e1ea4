package org.zvirka.ingest.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zvirka.ingest.document.Box;
import org.zvirka.ingest.document.Cell;
import org.zvirka.ingest.document.Origin;
import org.zvirka.ingest.document.Row;
import org.zvirka.ingest.document.Table;

/** A frame with the words that stand in its cells. */
final class FilledGrid {

    private final GridFrame frame;
    private final Map<GridFrame.Span, List<Word>> words;

    private FilledGrid(GridFrame frame, Map<GridFrame.Span, List<Word>> words) {
        this.frame = frame;
        this.words = words;
    }

    /** Puts each word whose middle lies in the frame into the cell there; others are left alone. */
    static FilledGrid of(GridFrame frame, List<Word> page) {
        GridFrame.Span[][] at = new GridFrame.Span[frame.rows()][frame.columns()];
        Map<GridFrame.Span, List<Word>> words = new LinkedHashMap<>();
        for (GridFrame.Span cell : frame.cells()) {
            words.put(cell, new ArrayList<>());
            for (int r = cell.row(); r <= cell.lastRow(); r++) {
                for (int c = cell.column(); c <= cell.lastColumn(); c++) {
                    at[r][c] = cell;
                }
            }
        }
        for (Word word : page) {
            int row = interval(frame.ys(), word.centreY());
            int column = interval(frame.xs(), word.centreX());
            if (row >= 0 && column >= 0) {
                words.computeIfAbsent(at[row][column], cell -> new ArrayList<>())
                        .add(word);
            }
        }
        return new FilledGrid(frame, words);
    }

    private static int interval(List<Double> bounds, double place) {
        if (place < bounds.getFirst() || place > bounds.getLast()) {
            return -1;
        }
        int low = 0;
        for (int i = 1; i < bounds.size() - 1 && bounds.get(i) <= place; i++) {
            low = i;
        }
        return low;
    }

    GridFrame frame() {
        return frame;
    }

    List<Word> words(GridFrame.Span cell) {
        return words.getOrDefault(cell, List.of());
    }

    List<Word> words() {
        return words.values().stream().flatMap(List::stream).toList();
    }

    long filledCells() {
        return words.values().stream().filter(w -> !w.isEmpty()).count();
    }

    Table table(int page, Table.Method method, FlowingText flow) {
        List<Row> rows = new ArrayList<>();
        Origin place = Origin.onPage(page, frame.box());
        for (int r = 0; r < frame.rows(); r++) {
            int row = r;
            List<Cell> cells = frame.cells().stream()
                    .filter(c -> c.row() == row)
                    .sorted(Comparator.comparingInt(GridFrame.Span::column))
                    .map(c -> cell(c, flow))
                    .toList();
            Box box = new Box(
                    frame.xs().getFirst(),
                    frame.ys().get(r),
                    frame.box().width(),
                    frame.ys().get(r + 1) - frame.ys().get(r));
            rows.add(new Row(place.atRow(r + 1, box), cells));
        }
        return new Table(place, rows, 0, frame.xs(), method, frame.confidence());
    }

    /** The words of a cell as they stand when the head is turned to read them. */
    private static List<Word> upright(List<Word> words) {
        Turn turn = TurnedPage.turn(words);
        return turn == Turn.NONE
                ? words
                : words.stream().map(word -> word.turnedBack(turn, 0, 0)).toList();
    }

    private Cell cell(GridFrame.Span span, FlowingText flow) {
        return new Cell(
                flow.of(TextLine.lines(upright(words(span)))),
                span.lastRow() - span.row() + 1,
                span.lastColumn() - span.column() + 1,
                frame.box(span));
    }
}
