package org.zvirka.analysis.structure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.zvirka.analysis.plan.Column;
import org.zvirka.analysis.plan.ColumnRole;

/** Tells the header rows of a table part and names its columns. */
final class HeaderFinder {

    /** A title longer than this is a sentence, hence a measure; the longest titles seen have about 90 letters. */
    private static final int LONGEST_TITLE = 140;

    /** A title says early what it is about; in a sentence such a word may stand anywhere. */
    private static final int LATEST_WORD = 3;

    /** Storeys of a header; three are rare, four do not occur. */
    private static final int MOST_STOREYS = 4;

    /** Titles of a table stand in the first rows; a few lines of a heading may stand in cells above them. */
    private static final int SEARCH_ROWS = 6;

    private static final Pattern END = Pattern.compile("(?iuU)завершен|закінчен|кінцев|окончан|\\bend|finish|complet");
    private static final Pattern RISK = Pattern.compile("(?iuU)ризик|риск|risk");

    private final HeaderWords words;

    HeaderFinder(HeaderWords words) {
        this.words = words;
    }

    /** @param declared header rows the format itself marks */
    Header find(List<Line> lines, int declared) {
        int width = lines.isEmpty() ? 0 : lines.getFirst().width();
        int start = titleRow(lines);
        if (start < 0) {
            return new Header(numbersAt(lines, 0), unnamed(width), 0);
        }
        int end = storeys(lines, start, declared);
        List<Line> storeys = lines.subList(start, end).stream()
                .filter(line -> !line.countsColumns())
                .toList();
        List<Column> columns = name(storeys, width);
        int known = (int) columns.stream()
                .filter(column -> column.role() != ColumnRole.OTHER)
                .count();
        return new Header(end + numbersAt(lines, end), columns, known);
    }

    private static int numbersAt(List<Line> lines, int row) {
        return row < lines.size() && lines.get(row).countsColumns() ? 1 : 0;
    }

    /** The first row that names at least two different columns and is no sentence. */
    private int titleRow(List<Line> lines) {
        for (int r = 0; r < Math.min(SEARCH_ROWS, lines.size()); r++) {
            if (namesColumns(lines.get(r))) {
                return r;
            }
        }
        return -1;
    }

    private boolean namesColumns(Line line) {
        Set<ColumnRole> roles = EnumSet.noneOf(ColumnRole.class);
        int filled = 0;
        int matched = 0;
        for (Line.Spot spot : line.cells()) {
            if (!spot.own() || spot.isBlank()) {
                continue;
            }
            if (spot.line().length() > LONGEST_TITLE
                    || PrintedNumber.ofCell(spot.line()).isPresent()) {
                return false;
            }
            filled++;
            Optional<HeaderWords.Match> match = words.match(spot.line());
            if (match.isPresent() && match.get().position() <= LATEST_WORD) {
                matched++;
                roles.add(match.get().role());
            }
        }
        roles.remove(ColumnRole.OTHER);
        boolean titled = filled * 2
                > line.cells().stream().filter(spot -> spot.span() > 0).count();
        return titled && roles.size() >= 2 && matched * 2 >= filled;
    }

    /** Where the header ends: behind its tallest cell, and behind rows that only part a title above them. */
    private int storeys(List<Line> lines, int start, int declared) {
        int end = Math.max(start + 1, Math.min(declared, lines.size()));
        while (end < lines.size()
                && end - start < MOST_STOREYS
                && (reachedFromAbove(lines.get(end)) || partsTitleAbove(lines.get(end)))) {
            end++;
        }
        return end;
    }

    /** A storey below: some title reaches down into it, and what begins in it is short and parts a wide title. */
    private static boolean reachedFromAbove(Line line) {
        boolean reached = false;
        boolean begins = false;
        for (Line.Spot spot : line.cells()) {
            if (!spot.own() && spot.span() > 0) {
                reached = reached || !spot.isBlank();
            } else if (!spot.isBlank()) {
                begins = true;
                if (spot.line().length() > LONGEST_TITLE) {
                    return false;
                }
            }
        }
        return reached && begins && !line.countsColumns();
    }

    /** A storey below in a table without spans, such as plain text: nothing but titles, and none in the first column. */
    private boolean partsTitleAbove(Line line) {
        int titles = 0;
        for (Line.Spot spot : line.cells()) {
            if (!spot.isBlank() && spot.own()) {
                boolean title = spot.line().length() <= LONGEST_TITLE
                        && words.match(spot.line())
                                .filter(match -> match.position() <= LATEST_WORD)
                                .isPresent();
                if (!title) {
                    return false;
                }
                titles++;
            }
        }
        return titles >= 2 && titles < line.width() && line.cells().getFirst().isBlank();
    }

    private List<Column> name(List<Line> rows, int width) {
        List<List<String>> titles = new ArrayList<>();
        for (int c = 0; c < width; c++) {
            titles.add(storeys(rows, c));
        }
        return settle(titles);
    }

    /** The titles over a column, the widest first. */
    private static List<String> storeys(List<Line> rows, int column) {
        List<String> storeys = new ArrayList<>();
        for (Line row : rows) {
            String text = covering(row, column);
            if (!text.isEmpty() && (storeys.isEmpty() || !storeys.getLast().equals(text))) {
                storeys.add(text);
            }
        }
        return storeys;
    }

    /** The title over a column, also where it spans several. */
    private static String covering(Line row, int column) {
        for (int c = column; c >= 0; c--) {
            Line.Spot spot = row.cells().get(c);
            if (spot.span() > 0) {
                return c + spot.span() > column ? spot.line() : "";
            }
        }
        return "";
    }

    /** Gives each role once; what is left over keeps its title only. */
    private List<Column> settle(List<List<String>> storeys) {
        List<String> titles =
                storeys.stream().map(title -> String.join(" / ", title)).toList();
        List<Optional<HeaderWords.Match>> matches =
                storeys.stream().map(this::matchOf).toList();
        boolean measured = matches.stream().anyMatch(match -> match.filter(found -> found.role() == ColumnRole.MEASURE)
                .isPresent());
        Set<ColumnRole> taken = new HashSet<>();
        List<Column> columns = new ArrayList<>();
        for (int c = 0; c < titles.size(); c++) {
            ColumnRole role = matches.get(c).map(HeaderWords.Match::role).orElse(ColumnRole.OTHER);
            if (role == ColumnRole.SECTION
                    && !measured
                    && !taken.contains(ColumnRole.MEASURE)
                    && !isRisk(titles.get(c))) {
                role = ColumnRole.MEASURE;
            }
            if (role == ColumnRole.DEADLINE
                    && taken.contains(role)
                    && END.matcher(titles.get(c)).find()) {
                beginsOnly(columns);
            } else if (role != ColumnRole.OTHER && !taken.add(role)) {
                role = second(role, taken, titles.get(c));
            }
            columns.add(new Column(titles.get(c), role));
        }
        return columns;
    }

    /** Of two columns of time, the one before tells when work begins. */
    private static void beginsOnly(List<Column> columns) {
        for (int c = 0; c < columns.size(); c++) {
            if (columns.get(c).role() == ColumnRole.DEADLINE) {
                columns.set(c, new Column(columns.get(c).header(), ColumnRole.OTHER));
            }
        }
    }

    /** A register of risks without measures promises nothing. */
    static boolean isRisk(String title) {
        return RISK.matcher(title).find();
    }

    /** A storey below says more of a column than the one above it: "Виконання / Строк" is a deadline. */
    private Optional<HeaderWords.Match> matchOf(List<String> storeys) {
        if (storeys.isEmpty()) {
            return Optional.empty();
        }
        return words.match(storeys.getLast())
                .filter(match -> storeys.size() == 1 || match.role() != ColumnRole.OTHER)
                .or(() -> words.match(String.join(" ", storeys)));
    }

    /** What a second column of a role is: a result beside a mark, tasks beside the goals they serve. */
    private static ColumnRole second(ColumnRole role, Set<ColumnRole> taken, String title) {
        if (role == ColumnRole.STATUS && taken.add(ColumnRole.RESULT)) {
            return ColumnRole.RESULT;
        }
        if (role == ColumnRole.SECTION && !taken.contains(ColumnRole.MEASURE) && !isRisk(title)) {
            return ColumnRole.SECTION;
        }
        return ColumnRole.OTHER;
    }

    private static List<Column> unnamed(int width) {
        List<Column> columns = new ArrayList<>();
        for (int c = 0; c < width; c++) {
            columns.add(new Column("", ColumnRole.OTHER));
        }
        return columns;
    }
}
