package org.zvirka.analysis.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.zvirka.analysis.plan.Column;
import org.zvirka.analysis.plan.ColumnRole;
import org.zvirka.ingest.document.Finding;

/** Walks the rows of one table of measures and parts them into headings, measures and rows that go on. */
final class MeasureBuilder {

    /** Share of rows with a number from which the numbers are the measures' own. */
    private static final double NUMBERED = 0.6;

    /** With what a list begins to count. */
    private static final Set<String> FIRST = Set.of("1", "а", "a");

    private static final Pattern TOTAL = Pattern.compile(
            "^(?:всього|усього|разом|підсумок|итого|всего|total|razem|ogółem)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private final LogicalTable table;
    private final List<Column> columns;
    private final int numberColumn;
    private final List<Integer> sectionColumns;
    private final int sectionColumn;
    private final int measureColumn;
    private final boolean numbersOfMeasures;
    private final Continuations continuations;
    private final Sections sections = new Sections();
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private boolean lastWasHeading;
    private Optional<Line> following = Optional.empty();

    MeasureBuilder(LogicalTable table) {
        this.table = table;
        this.columns = table.header().columns();
        this.numberColumn = table.header().indexOf(ColumnRole.NUMBER);
        this.sectionColumns = IntStream.range(0, columns.size())
                .filter(c -> columns.get(c).role() == ColumnRole.SECTION)
                .boxed()
                .toList();
        this.sectionColumn = sectionColumns.isEmpty() ? -1 : sectionColumns.getLast();
        this.measureColumn = table.header().indexOf(ColumnRole.MEASURE);
        this.numbersOfMeasures = numberColumn >= 0 && ownNumbers();
        this.continuations = new Continuations(table, sectionColumn, numbersOfMeasures);
    }

    /** A number column before a column of tasks counts the tasks, unless it has a number in most rows. */
    private boolean ownNumbers() {
        boolean beforeTasks = sectionColumn > numberColumn && sectionColumn < measureColumn;
        long rows = table.lines().stream().filter(this::hasMeasure).count();
        long numbered = table.lines().stream()
                .filter(this::hasMeasure)
                .filter(line -> line.cells().get(numberColumn).own()
                        && !line.cells().get(numberColumn).isBlank())
                .count();
        return !beforeTasks || numbered == rows || numbered >= NUMBERED * rows && !tasksNumbered();
    }

    /** Whether every number stands beside a task of its own. */
    private boolean tasksNumbered() {
        return table.lines().stream()
                .filter(line -> !line.cells().get(numberColumn).isBlank()
                        && line.cells().get(numberColumn).own())
                .allMatch(line -> line.cells().get(sectionColumn).own()
                        && !line.cells().get(sectionColumn).isBlank());
    }

    private boolean hasMeasure(Line line) {
        return line.filled().size() > 1 && !line.cells().get(measureColumn).isBlank();
    }

    List<Draft> drafts() {
        return drafts;
    }

    List<Finding> findings() {
        return findings;
    }

    MeasureBuilder build() {
        List<Line> lines = table.lines();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Optional<Line> next = i + 1 < lines.size() ? Optional.of(lines.get(i + 1)) : Optional.empty();
            if (!line.countsColumns()) {
                following = next;
                read(line, next);
            }
        }
        return this;
    }

    private void read(Line printed, Optional<Line> next) {
        Line line = shifted(printed);
        if (isHeading(line, next)) {
            heading(line);
            return;
        }
        if (isTotal(line)) {
            findings.add(Finding.of(Finding.Kind.ROW_NOT_UNDERSTOOD, line.origin(), line.text()));
            return;
        }
        if (isParent(line, next)) {
            sections.parent(words(line));
            lastWasHeading = true;
            return;
        }
        if (!drafts.isEmpty() && !lastWasHeading && continuations.goesOn(line, drafts.getLast())) {
            goOn(line);
        } else {
            begin(line);
        }
        lastWasHeading = false;
    }

    /** A lone numbered cell one column early that goes on counting is a measure whose row lost its first cell. */
    private Line shifted(Line line) {
        if (sectionColumn < 0 || drafts.isEmpty() || !line.filled().equals(List.of(sectionColumn))) {
            return line;
        }
        String text = line.cells().get(sectionColumn).line();
        String number = PrintedNumber.leading(text).map(PrintedNumber::value).orElse("");
        if (!PrintedNumber.follows(drafts.getLast().number(), number)) {
            return line;
        }
        List<Line.Spot> spots = new ArrayList<>(line.cells());
        spots.set(measureColumn, spots.get(sectionColumn));
        spots.set(sectionColumn, Line.Spot.EMPTY);
        findings.add(Finding.of(Finding.Kind.ROW_TOO_SHORT, line.origin(), "1", String.valueOf(table.width())));
        return line.withCells(spots);
    }

    // Headings

    private boolean isHeading(Line line, Optional<Line> next) {
        List<Integer> filled = line.filled();
        if (filled.size() == 1) {
            return loneCellIsHeading(line, filled.getFirst());
        }
        return filled.size() == 2
                && numbersOfMeasures
                && filled.getFirst() == numberColumn
                && (wide(line, filled.getLast()) || numberedBelow(line, next));
    }

    private boolean loneCellIsHeading(Line line, int column) {
        Line.Spot spot = line.cells().get(column);
        if (PrintedNumber.ofCell(spot.line()).isPresent()) {
            return false;
        }
        if (wide(line, column)) {
            return true;
        }
        boolean coveredFromAbove = line.cells().stream().anyMatch(other -> !other.own() && !other.isBlank());
        if (coveredFromAbove || column == measureColumn && !looksLikeHeading(spot.line())) {
            return false;
        }
        if (column == numberColumn) {
            return true;
        }
        return column == 0 && (!line.firstOfPart() || !Cuts.beginsInside(spot.line()));
    }

    /** Covers so much of the row that nothing but a number has room beside it. */
    private boolean wide(Line line, int column) {
        return line.cells().get(column).span() >= Math.max(2, table.width() - 1);
    }

    private static boolean looksLikeHeading(String text) {
        return text.matches("(?iu)^(розділ|раздел|section|chapter|[ivxіх]+[.)])\\s.*")
                || text.codePoints().filter(Character::isLetter).count() > 3
                        && text.codePoints().noneMatch(Character::isLowerCase);
    }

    /** A row "2 | Title" is a heading where the next row counts 2.1. */
    private boolean numberedBelow(Line line, Optional<Line> next) {
        if (next.isEmpty() || !next.get().cells().get(numberColumn).own()) {
            return false;
        }
        String here = number(line);
        String below = number(next.get());
        return !here.isEmpty() && below.startsWith(here + ".");
    }

    /** A number in a cell of its own tells the level but is no part of the heading's words. */
    private void heading(Line line) {
        boolean numbered = line.filled().size() == 2 && line.filled().getFirst() == numberColumn;
        String number = numbered ? line.cells().get(numberColumn).line().replaceAll("[.)\\s]+$", "") : "";
        String text = numbered ? line.cells().get(line.filled().getLast()).text() : words(line);
        if (lastWasHeading && line.firstOfPart() && Cuts.beginsInside(text)) {
            sections.goesOn(text);
        } else {
            sections.heading(number, text);
        }
        lastWasHeading = true;
    }

    private static String words(Line line) {
        return String.join(
                " ", line.filled().stream().map(c -> line.cells().get(c).text()).toList());
    }

    /** A row without a number that adds the others up. */
    private boolean isTotal(Line line) {
        return !continuations.ownNumber(line)
                && !continuations.stands(line)
                && TOTAL.matcher(line.text()).find();
    }

    /** A numbered measure with no deadline and nobody to do it, whose parts a), b) stand in rows below with theirs. */
    private boolean isParent(Line line, Optional<Line> next) {
        return numbersOfMeasures
                && line.filled().equals(List.of(numberColumn, measureColumn))
                && next.isPresent()
                && isPart(next.get());
    }

    private boolean isPart(Line line) {
        String measure = line.cells().get(measureColumn).line();
        boolean first = measure.matches("^[-–—•]\\s.*")
                || PrintedNumber.leading(measure)
                        .filter(number -> FIRST.contains(number.value()))
                        .isPresent();
        return line.cells().get(numberColumn).own()
                && line.cells().get(numberColumn).isBlank()
                && first
                && continuations.stands(line);
    }

    // Rows that go on

    private void goOn(Line line) {
        Draft draft = drafts.getLast();
        for (int c = 0; c < columns.size(); c++) {
            Line.Spot spot = line.cells().get(c);
            if (!spot.own() || spot.isBlank()) {
                continue;
            }
            switch (columns.get(c).role()) {
                case NUMBER -> goOnNumber(draft, spot);
                case SECTION -> sections.taskGoesOn(sectionColumns.indexOf(c), spot.text());
                case OTHER -> draft.appendOther(columns.get(c).header(), spot.text());
                case MEASURE, DEADLINE, RESPONSIBLE, INDICATOR, EXPECTED, FUNDING, STATUS, JUSTIFICATION, RESULT ->
                    draft.append(columns.get(c).role(), spot.text());
            }
        }
        findings.add(Finding.of(Finding.Kind.ROW_JOINED, line.origin(), draft.number()));
    }

    private void goOnNumber(Draft draft, Line.Spot spot) {
        if (draft.number().isEmpty() && numbersOfMeasures) {
            PrintedNumber.ofCell(spot.line()).ifPresent(draft::number);
        }
    }

    // New measures

    private void begin(Line line) {
        if (continuations.ownNumber(line)) {
            sections.endParent();
        }
        Line.Spot measure = line.cells().get(measureColumn);
        if (measure.isBlank()) {
            task(line);
            findings.add(Finding.of(Finding.Kind.ROW_NOT_UNDERSTOOD, line.origin(), line.text()));
            return;
        }
        List<String> items = splits(line) ? CellItems.of(measure.text()) : List.of(measure.text());
        int own = ofTaskBefore(items);
        for (int i = 0; i < items.size(); i++) {
            if (i == own) {
                task(line);
            }
            Draft draft = draft(line, items.get(i), i, items.size());
            if (line.filled().equals(List.of(measureColumn))) {
                inherit(draft);
            }
            drafts.add(draft);
        }
        if (items.size() > 1) {
            split(line, items.size());
        }
    }

    /** A row with nothing but the next numbered measure stands beside the merged cells of the row above. */
    private void inherit(Draft draft) {
        if (drafts.isEmpty() || !PrintedNumber.follows(drafts.getLast().number(), draft.number())) {
            return;
        }
        for (ColumnRole role : List.of(ColumnRole.DEADLINE, ColumnRole.RESPONSIBLE)) {
            String above = drafts.getLast().cell(role);
            if (draft.cell(role).isEmpty() && !above.isEmpty()) {
                draft.put(role, above);
            }
        }
    }

    /** How many leading items count on from the measure before and so belong to its task. */
    private int ofTaskBefore(List<String> items) {
        if (items.size() < 2 || drafts.isEmpty()) {
            return 0;
        }
        String first = leadingNumber(items.get(0));
        boolean anew = leadingNumber(items.get(1)).equals("1");
        return anew && PrintedNumber.follows(drafts.getLast().number(), first) ? 1 : 0;
    }

    private static String leadingNumber(String text) {
        return PrintedNumber.leading(text.strip()).map(PrintedNumber::value).orElse("");
    }

    private void split(Line line, int items) {
        findings.add(Finding.of(Finding.Kind.CELL_SPLIT, line.origin(), String.valueOf(items)));
        boolean parallel = line.cells().stream()
                .allMatch(spot -> CellItems.parallel(spot.text(), items)
                        || spot == line.cells().get(measureColumn));
        if (!parallel) {
            findings.add(Finding.of(
                    Finding.Kind.ROW_TOO_SHORT,
                    line.origin(),
                    String.valueOf(line.filled().size()),
                    String.valueOf(items)));
        }
    }

    private void task(Line line) {
        for (int level = 0; level < sectionColumns.size(); level++) {
            Line.Spot spot = line.cells().get(sectionColumns.get(level));
            if (spot.isBlank() || !spot.own()) {
                continue;
            }
            if (line.firstOfPart() && sections.hasTask() && Cuts.beginsInside(spot.line())) {
                sections.taskGoesOn(level, spot.text());
            } else {
                sections.task(level, spot.text());
            }
        }
    }

    /**
     * A measure with a number of its own keeps a list inside its cell, unless all its cells run in parallel or the list
     * counts below that number: 1.1, 1.2 in row 1.
     */
    private boolean splits(Line line) {
        if (!numbersOfMeasures || number(line).isEmpty()) {
            return true;
        }
        List<String> listed = CellItems.of(line.cells().get(measureColumn).text());
        int items = listed.size();
        if (items > 1 && listed.stream().allMatch(item -> leadingNumber(item).startsWith(number(line) + "."))) {
            return true;
        }
        return items > 1
                && columns.stream()
                                .filter(column ->
                                        column.role() == ColumnRole.DEADLINE || column.role() == ColumnRole.RESPONSIBLE)
                                .filter(column -> line.cells()
                                                .get(columns.indexOf(column))
                                                .text()
                                                .lines()
                                                .filter(text -> !text.isBlank())
                                                .count()
                                        == items)
                                .count()
                        == 2;
    }

    private Draft draft(Line line, String text, int item, int items) {
        String own = numbersOfMeasures ? number(line) : "";
        Optional<PrintedNumber> leading = PrintedNumber.leading(text.strip());
        boolean strip = leading.isPresent()
                && (own.isEmpty() || own.equals(leading.get().value()) || items > 1 || numbersGroup(line));
        String number = strip ? leading.get().value() : own;
        Draft draft = new Draft(number, sections.path(), line.origin());
        draft.put(
                ColumnRole.MEASURE, strip ? text.strip().substring(leading.get().end()) : text);
        for (int c = 0; c < columns.size(); c++) {
            fill(draft, columns.get(c), c, line, item, items);
        }
        return draft;
    }

    /** Whether one cell with a number stands beside several rows, so that it counts what they have in common. */
    private boolean numbersGroup(Line line) {
        return numbersOfMeasures
                && (!line.cells().get(numberColumn).own()
                        || following.isPresent()
                                && !following.get().cells().get(numberColumn).own());
    }

    private static void fill(Draft draft, Column column, int c, Line line, int item, int items) {
        String text = CellItems.share(line.cells().get(c).text(), item, items);
        if (text.isBlank()) {
            return;
        }
        switch (column.role()) {
            case NUMBER, SECTION, MEASURE -> {}
            case OTHER -> draft.appendOther(column.header(), text);
            case DEADLINE, RESPONSIBLE, INDICATOR, EXPECTED, FUNDING, STATUS, JUSTIFICATION, RESULT ->
                draft.put(column.role(), text);
        }
    }

    private String number(Line line) {
        String cell = line.cells().get(numberColumn).line();
        return PrintedNumber.ofCell(cell).orElseGet(() -> cell.replaceAll("[.)\\s]+$", ""));
    }
}
