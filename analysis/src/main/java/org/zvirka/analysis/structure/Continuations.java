package org.zvirka.analysis.structure;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zvirka.analysis.plan.Column;
import org.zvirka.analysis.plan.ColumnRole;

/** Tells rows that go on with the measure above, cut by a page or printed in several rows, from those that begin one. */
final class Continuations {

    /** Share of rows in the middle of pages from which it is the custom of a table. */
    private static final double USUAL = 0.5;

    /** Columns that all go on at once where a page cuts one row: of more, a short one has ended above the cut. */
    private static final int MOST_CUT = 2;

    private final List<Column> columns;
    private final Header header;
    private final int numberColumn;
    private final int sectionColumn;
    private final int measureColumn;
    private final boolean numbersOfMeasures;
    private final Set<Integer> smallColumns;

    /** Whether every measure has a time or somebody who owes it in a cell of its own. */
    private final boolean allStand;

    Continuations(LogicalTable table, int sectionColumn, boolean numbersOfMeasures) {
        this.header = table.header();
        this.columns = header.columns();
        this.numberColumn = header.indexOf(ColumnRole.NUMBER);
        this.sectionColumn = sectionColumn;
        this.measureColumn = header.indexOf(ColumnRole.MEASURE);
        this.numbersOfMeasures = numbersOfMeasures;
        List<Line> whole = whole(table);
        this.smallColumns = smallColumns(whole);
        this.allStand = !whole.isEmpty() && whole.stream().allMatch(this::stands);
    }

    /** The rows that no page can have cut. */
    private List<Line> whole(LogicalTable table) {
        return table.lines().stream()
                .filter(line -> !line.firstOfPart() && !line.countsColumns())
                .filter(line -> line.filled().size() > 1
                        && !line.cells().get(measureColumn).isBlank())
                .toList();
    }

    /** The columns whose cells begin with small letters there. */
    private Set<Integer> smallColumns(List<Line> whole) {
        return IntStream.range(0, columns.size())
                .filter(column -> beginsSmall(whole, column))
                .boxed()
                .collect(Collectors.toSet());
    }

    private static boolean beginsSmall(List<Line> lines, int column) {
        List<String> texts = lines.stream()
                .map(line -> line.cells().get(column))
                .filter(spot -> spot.own() && !spot.isBlank())
                .map(Line.Spot::line)
                .toList();
        long small = texts.stream().filter(Cuts::beginsInside).count();
        return small > 0 && small >= USUAL * texts.size();
    }

    /** @param last the measure above, right above */
    boolean goesOn(Line line, Draft last) {
        Line.Spot measure = line.cells().get(measureColumn);
        if (measure.isBlank() || !measure.own()) {
            return true;
        }
        if (ownNumber(line)) {
            return false;
        }
        boolean grouped = numbersOfMeasures && !line.cells().get(numberColumn).own();
        boolean inside = Cuts.beginsInside(measure.line())
                && PrintedNumber.leading(measure.line()).isEmpty();
        if (!inside && (grouped || stands(line) && !line.firstOfPart())) {
            return false;
        }
        if (PrintedNumber.leading(measure.line()).isPresent() && !Cuts.beginsInside(measure.line())) {
            return !countsOn(measure.line(), last);
        }
        if (numbersOfMeasures) {
            return inside || line.firstOfPart() && !(stands(line) && newTask(line, last));
        }
        return line.firstOfPart() && !newTask(line, last) && isCut(line, measure, last);
    }

    /** A task that a page cut may go on with a capital: then nobody owes what stands beside it by any time. */
    private boolean newTask(Line line, Draft last) {
        boolean bare = !stands(line)
                && !(last.cell(ColumnRole.DEADLINE).isBlank()
                        && last.cell(ColumnRole.RESPONSIBLE).isBlank());
        return sectionColumn >= 0
                && !bare
                && !line.cells().get(sectionColumn).isBlank()
                && line.cells().get(sectionColumn).own()
                && !Cuts.beginsInside(line.cells().get(sectionColumn).line());
    }

    /** Whether a page cut the measure above, in a table without numbers. */
    private boolean isCut(Line line, Line.Spot measure, Draft last) {
        if (Cuts.endsInside(last.cell(ColumnRole.MEASURE))) {
            return true;
        }
        return Cuts.beginsInside(measure.line()) ? !isWhole(line, last) : allStand && isBare(line);
    }

    /** Has words of the measure, but no number, no task, nobody to do it and no time. */
    private boolean isBare(Line line) {
        return !stands(line)
                && (numberColumn < 0 || line.cells().get(numberColumn).isBlank())
                && (sectionColumn < 0 || line.cells().get(sectionColumn).isBlank());
    }

    /** Has all that the measure above has, more than a page would cut at once, and each cell begins as others do. */
    private boolean isWhole(Line line, Draft last) {
        List<Integer> above = IntStream.range(0, columns.size())
                .filter(column -> !last.cell(columns.get(column).role()).isBlank())
                .boxed()
                .toList();
        return above.size() > MOST_CUT && above.stream().allMatch(column -> begins(line, column));
    }

    private boolean begins(Line line, int column) {
        Line.Spot spot = line.cells().get(column);
        return spot.own() && !spot.isBlank() && (smallColumns.contains(column) || !Cuts.beginsInside(spot.line()));
    }

    boolean ownNumber(Line line) {
        return numbersOfMeasures
                && !line.cells().get(numberColumn).isBlank()
                && line.cells().get(numberColumn).own();
    }

    /** Whether somebody owes it by some time of its own: what only goes on has neither. */
    boolean stands(Line line) {
        return List.of(ColumnRole.DEADLINE, ColumnRole.RESPONSIBLE).stream()
                .map(header::indexOf)
                .filter(column -> column >= 0)
                .map(line.cells()::get)
                .anyMatch(spot -> spot.own() && !spot.isBlank());
    }

    /** Whether a text that begins with a number begins a measure: 1, or the number after the last one. */
    private boolean countsOn(String text, Draft last) {
        String number = PrintedNumber.leading(text).map(PrintedNumber::value).orElse("");
        return !numbersOfMeasures || PrintedNumber.follows(last.number(), number);
    }
}
