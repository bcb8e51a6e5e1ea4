package org.zvirka.analysis.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zvirka.ingest.document.Block;
import org.zvirka.ingest.document.Heading;
import org.zvirka.ingest.document.Origin;
import org.zvirka.ingest.document.Paragraph;
import org.zvirka.ingest.document.Table;

/**
 * Strings the printed parts of a table together. A part goes on the table before it when it repeats its titles or has
 * none and as many columns. Short lines between such parts are headings of what follows.
 */
final class PartJoiner {

    /** A line between two parts longer than this is prose, not a heading. */
    private static final int LONGEST_HEADING = 250;

    /** More lines than this between two parts are prose. */
    private static final int MOST_HEADINGS = 3;

    /** Cells a row may lack and still belong to the table before it. */
    private static final int MOST_MISSING = 1;

    private static final Pattern TITLE =
            Pattern.compile("(?iuU)^(?:план|заход|програм|звіт|інформаці|про виконання|plan|report|отч)");

    private final HeaderFinder finder;
    private final List<LogicalTable> tables = new ArrayList<>();
    private final List<Paragraph> between = new ArrayList<>();

    PartJoiner(HeaderFinder finder) {
        this.finder = finder;
    }

    List<LogicalTable> join(List<Block> blocks) {
        for (Block block : blocks) {
            switch (block) {
                case Table table -> add(table);
                case Paragraph paragraph -> between.add(paragraph);
                case Heading heading -> between.add(new Paragraph(heading.origin(), heading.text()));
            }
        }
        return List.copyOf(tables);
    }

    private void add(Table part) {
        List<Line> lines = Line.of(part);
        if (lines.isEmpty()) {
            return;
        }
        Header header = finder.find(lines, part.headerRows());
        @Nullable LogicalTable before = tables.isEmpty() ? null : tables.getLast();
        List<Line> rows = lines.subList(Math.min(header.rows(), lines.size()), lines.size());
        if (before != null && goesOn(before, header, lines.getFirst().width())) {
            for (Line heading : headings(before.width())) {
                before.headingFollows(heading);
                before.lines().add(heading);
            }
            before.add(rows);
        } else {
            List<Line> headings = headings(header.columns().size());
            List<Line> numbered = numberedAtEnd(headings);
            List<Line> above = numbered.isEmpty() ? lastOf(headings) : numbered;
            LogicalTable table = new LogicalTable(header, above);
            if (!tables.isEmpty()) {
                numbered.forEach(tables.getLast()::headingFollows);
                table.lines().addAll(numbered);
            }
            table.add(rows);
            rows.stream().filter(PartJoiner::isWideHeading).forEach(table::headingFollows);
            tables.add(table);
        }
        between.clear();
    }

    private boolean goesOn(LogicalTable before, Header header, int width) {
        if (header.isPresent()) {
            return before.header().isPresent()
                    && (before.header().sameTitles(header) || sameRoles(before.header(), header));
        }
        boolean fits = width <= before.width() && width >= Math.max(2, before.width() - MOST_MISSING);
        return fits && prose() <= MOST_HEADINGS;
    }

    private static boolean sameRoles(Header one, Header other) {
        return one.columns().size() == other.columns().size()
                && one.columns().stream()
                        .map(org.zvirka.analysis.plan.Column::role)
                        .toList()
                        .equals(other.columns().stream()
                                .map(org.zvirka.analysis.plan.Column::role)
                                .toList());
    }

    /** The line right above, unless it names the document. */
    private static List<Line> lastOf(List<Line> headings) {
        return headings.isEmpty() || TITLE.matcher(headings.getLast().text()).find()
                ? List.of()
                : List.of(headings.getLast());
    }

    private static List<Line> numberedAtEnd(List<Line> headings) {
        int first = headings.size();
        while (first > 0 && isNumbered(headings.get(first - 1))) {
            first--;
        }
        return headings.subList(first, headings.size());
    }

    private static boolean isNumbered(Line heading) {
        return !Sections.style(heading.text()).equals("plain");
    }

    /** A numbered line over the whole width: a heading above the table numbered alike is one, too. */
    private static boolean isWideHeading(Line line) {
        List<Integer> filled = line.filled();
        return filled.size() == 1 && line.cells().get(filled.getFirst()).span() == line.width() && isNumbered(line);
    }

    private long prose() {
        return between.stream().filter(line -> line.text().length() > 4).count();
    }

    /** The lines between two parts as full-width rows. */
    private List<Line> headings(int width) {
        List<Line> headings = new ArrayList<>();
        for (Paragraph paragraph : between) {
            String text = paragraph.text().strip();
            if (isHeading(text)) {
                headings.add(fullWidth(paragraph.origin(), text, width));
            }
        }
        boolean last = !tables.isEmpty() || headings.isEmpty();
        return prose() > MOST_HEADINGS && last ? List.of() : headings;
    }

    /** Page numbers and "continued" notes are furniture of the page. */
    static boolean isHeading(String text) {
        return text.length() > 4
                && text.length() <= LONGEST_HEADING
                && !text.matches("(?iuU)^(продовження|закінчення|продолжение|continued|сторінка|стор\\.|page)\\b.*")
                && text.codePoints().filter(Character::isLetter).count() > 4;
    }

    private static Line fullWidth(Origin origin, String text, int width) {
        List<Line.Spot> spots = new ArrayList<>();
        spots.add(new Line.Spot(text, true, width));
        for (int c = 1; c < width; c++) {
            spots.add(new Line.Spot("", true, 0));
        }
        return new Line(origin, spots, false, width, 1);
    }
}
