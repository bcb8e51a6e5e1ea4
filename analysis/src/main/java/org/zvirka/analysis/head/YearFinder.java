package org.zvirka.analysis.head;

import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zvirka.analysis.structure.Structure;

/** Finds the period: in the title, else in the lines before the table, else in the deadlines. */
final class YearFinder {

    private static final String YEAR = "(20[0-4]\\d)";
    private static final Pattern RANGE = Pattern.compile(YEAR + "\\s*[-–—]\\s*" + YEAR);

    /** A school year: "2023/2024 навчальний рік", "2023/24 н.р.". */
    private static final Pattern SCHOOL_YEAR =
            Pattern.compile("(?iu)" + YEAR + "\\s*/\\s*(20)?(\\d\\d)(?=\\s*(?:навч|н\\.|уч|academic|school))");

    private static final Pattern OF_YEAR =
            Pattern.compile("(?iu)(?<![.\\d])" + YEAR + "\\s*(?:рік|року|р\\.|роки|років|рр|год|года|г\\.|year)");
    private static final Pattern BARE = Pattern.compile("(?<![.\\d/-])" + YEAR + "(?![\\d./-])");

    private YearFinder() {}

    /** Both 0 where unknown. */
    record Period(int from, int to) {}

    static Period find(String title, List<String> before, Structure structure) {
        Period ofTitle = in(title);
        if (ofTitle.from() > 0) {
            return ofTitle;
        }
        for (String line : before) {
            Period period = range(line);
            if (period.from() > 0) {
                return period;
            }
        }
        Period ofLines = in(String.join("\n", before));
        return ofLines.from() > 0 ? ofLines : ofDeadlines(structure);
    }

    private static Period in(String text) {
        Period range = range(text);
        if (range.from() > 0) {
            return range;
        }
        int from = 0;
        int to = 0;
        Matcher years = OF_YEAR.matcher(text);
        while (years.find()) {
            int year = Integer.parseInt(years.group(1));
            from = from == 0 ? year : Math.min(from, year);
            to = Math.max(to, year);
        }
        if (from == 0) {
            Matcher bare = BARE.matcher(text);
            if (bare.find()) {
                from = Integer.parseInt(bare.group(1));
                to = from;
            }
        }
        return to - from > 6 ? new Period(to, to) : new Period(from, to);
    }

    private static Period range(String text) {
        Matcher school = SCHOOL_YEAR.matcher(text);
        if (school.find()) {
            int from = Integer.parseInt(school.group(1));
            int to = 2000 + Integer.parseInt(school.group(3));
            if (from + 1 == to) {
                return new Period(from, to);
            }
        }
        Matcher range = RANGE.matcher(text);
        while (range.find()) {
            int from = Integer.parseInt(range.group(1));
            int to = Integer.parseInt(range.group(2));
            if (from <= to) {
                return new Period(from, to);
            }
        }
        return new Period(0, 0);
    }

    private static Period ofDeadlines(Structure structure) {
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        for (Structure.MeasureRow row : structure.rows()) {
            Matcher years = Pattern.compile(YEAR).matcher(row.printed().deadline());
            while (years.find()) {
                counts.merge(Integer.parseInt(years.group(1)), 1, Integer::sum);
            }
        }
        OptionalInt most = counts.values().stream().mapToInt(Integer::intValue).max();
        if (most.isEmpty()) {
            return new Period(0, 0);
        }
        int year = counts.entrySet().stream()
                .filter(entry -> entry.getValue() == most.getAsInt())
                .findFirst()
                .orElseThrow()
                .getKey();
        return new Period(year, year);
    }
}
