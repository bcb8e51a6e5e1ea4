package org.zvirka.analysis.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the whole rows of a table have in a column: how long its cells are and which words they use. */
final class ColumnProfile {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2,}");
    private static final int FAMILY = 5;

    /** How much the length of a cell says beside its words. */
    private static final double LENGTH_WEIGHT = 0.15;

    private final Map<String, Integer> words = new HashMap<>();
    private final double meanLogLength;
    private final int filled;

    private ColumnProfile(List<String> cells) {
        double sum = 0;
        for (String cell : cells) {
            sum += Math.log1p(cell.length());
            families(cell).forEach(word -> words.merge(word, 1, Integer::sum));
        }
        filled = cells.size();
        meanLogLength = filled == 0 ? 0 : sum / filled;
    }

    static ColumnProfile of(List<Line> wholeRows, int column) {
        return new ColumnProfile(wholeRows.stream()
                .map(line -> line.cells().get(column))
                .filter(spot -> spot.own() && !spot.isBlank())
                .map(Line.Spot::line)
                .toList());
    }

    /** How well a text fits the column, higher is better; comparable between columns of one table. */
    double fit(String text) {
        if (filled == 0) {
            return -1;
        }
        List<String> families = families(text);
        double known = families.stream()
                .mapToDouble(word -> Math.min(1, (double) words.getOrDefault(word, 0) / Math.sqrt(filled)))
                .average()
                .orElse(0);
        return known - LENGTH_WEIGHT * Math.abs(Math.log1p(text.length()) - meanLogLength);
    }

    private static List<String> families(String text) {
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        return matcher.results()
                .map(found -> found.group()
                        .substring(0, Math.min(FAMILY, found.group().length())))
                .toList();
    }
}
