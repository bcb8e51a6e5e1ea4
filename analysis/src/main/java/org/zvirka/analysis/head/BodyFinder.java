package org.zvirka.analysis.head;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the public body a document is about: the name that title and preamble speak of most, in the nominative. */
final class BodyFinder {

    /** What a mention is worth, by where it stands. */
    private static final double IN_TITLE = 10;

    /** "КП «...» міської ради": the enterprise's own plan, whoever owns it. */
    private static final double ENTERPRISE_IN_TITLE = 40;

    private static final double IN_PREAMBLE = 2;
    private static final double IN_PROSE = 0.5;
    private static final double IN_CELL = 0.1;

    private static final int FEWEST_INITIALS = 3;

    private BodyFinder() {}

    /** @param name empty where no body is named */
    record Found(String name, List<String> also) {}

    static Found find(String title, List<String> before, List<String> all, List<String> cells) {
        Map<String, Double> scores = new LinkedHashMap<>();
        EnterpriseNames.in(title).forEach(name -> scores.put(name, ENTERPRISE_IN_TITLE));
        count(scores, title, IN_TITLE);
        before.forEach(line -> count(scores, line, IN_PREAMBLE));
        if (scores.isEmpty()) {
            all.forEach(line -> count(scores, line, IN_PROSE));
        }
        boolean told = !scores.isEmpty();
        Map<String, Double> inCells = new LinkedHashMap<>();
        cells.forEach(cell -> count(inCells, cell, IN_CELL));
        inCells.forEach((name, score) -> {
            if (!told || scores.containsKey(name)) {
                scores.merge(name, score, Double::sum);
            }
        });
        Optional<String> best = scores.entrySet().stream()
                .max(Comparator.comparingDouble(Map.Entry<String, Double>::getValue)
                        .thenComparing(entry -> entry.getKey().length()))
                .map(Map.Entry::getKey);
        return best.map(name -> new Found(name, also(name, scores, all))).orElse(new Found("", List.of()));
    }

    private static void count(Map<String, Double> scores, String line, double worth) {
        List<String> names = new ArrayList<>(BodyNames.in(line));
        if (names.isEmpty()) {
            names.addAll(ForeignNames.in(line));
        }
        names.forEach(name -> scores.merge(name, worth, Double::sum));
    }

    /** Shorter or longer names of the same body: one's words begin the other's. */
    private static List<String> also(String name, Map<String, Double> scores, List<String> all) {
        List<String> also = new ArrayList<>();
        abbreviation(name, all).ifPresent(also::add);
        String key = name.toLowerCase(Locale.ROOT);
        for (String other : scores.keySet()) {
            String otherKey = other.toLowerCase(Locale.ROOT);
            if (!other.equals(name) && (key.startsWith(otherKey + " ") || otherKey.startsWith(key + " "))) {
                also.add(other);
            }
        }
        return also;
    }

    /** The name's initials where the document uses them as a word: ДМС for Державна міграційна служба України. */
    private static Optional<String> abbreviation(String name, List<String> all) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("\\s+")) {
            initials.append(word.substring(0, 1).toUpperCase(Locale.ROOT));
        }
        for (int length = initials.length(); length >= FEWEST_INITIALS; length--) {
            String candidate = initials.substring(0, length);
            if (all.stream().anyMatch(line -> List.of(line.split("[^\\p{L}]+")).contains(candidate))) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
