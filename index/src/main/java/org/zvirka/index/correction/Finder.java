package org.zvirka.index.correction;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.zvirka.analysis.plan.Measure;

/** Finds the measure an event is about: by its id, else by its number and words where they single one out. */
public final class Finder {

    /**
     * Share of pairs of letters two texts have in common to be the same text read better: rules put back a few letters
     * or a cut word, while two measures of one plan that differ in a word share less.
     */
    private static final double ALIKE = 0.92;

    private Finder() {}

    /** The place of the measure meant; empty where it is not there or where several may be meant. */
    public static OptionalInt find(List<Measure> measures, MeasureRef wanted) {
        OptionalInt exact = IntStream.range(0, measures.size())
                .filter(i -> measures.get(i).id().equals(wanted.id()))
                .findFirst();
        if (exact.isPresent() || wanted.text().isEmpty()) {
            return exact;
        }
        int[] alike = IntStream.range(0, measures.size())
                .filter(i -> measures.get(i).number().equals(wanted.number()))
                .filter(i -> likeness(measures.get(i).text(), wanted.text()) >= ALIKE)
                .toArray();
        return alike.length == 1 ? OptionalInt.of(alike[0]) : OptionalInt.empty();
    }

    /** Dice's coefficient of pairs of neighbouring letters and digits, 0..1. */
    private static double likeness(String one, String other) {
        Map<String, Integer> left = pairs(one);
        Map<String, Integer> right = pairs(other);
        int total = count(left) + count(right);
        int common = left.entrySet().stream()
                .mapToInt(each -> Math.min(each.getValue(), right.getOrDefault(each.getKey(), 0)))
                .sum();
        return total == 0 ? 0 : 2.0 * common / total;
    }

    private static int count(Map<String, Integer> pairs) {
        return pairs.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> pairs(String text) {
        String letters = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
        Map<String, Integer> pairs = new HashMap<>();
        for (int i = 0; i + 1 < letters.length(); i++) {
            pairs.merge(letters.substring(i, i + 2), 1, Integer::sum);
        }
        return pairs;
    }
}
