package org.zvirka.analysis.compare;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How much a word tells: its inverse document frequency over the measures of both documents, ln(1 + N / df) (Spärck
 * Jones 1972), raised so that the object of a promise outweighs the template round it, and less for words that every
 * measure of such plans may have.
 */
final class Weights {

    /** What is left of a light word's weight; in short plans frequency alone does not show that it is light. */
    private static final double LIGHT = 0.3;

    /** How much more the rarer word counts; from 1 to 2 the evaluation set hardly moves. */
    private static final double POWER = 1.5;

    /** Part of the highest weight; a word in every seventh of a hundred measures lies there. */
    private static final double COMMON = 0.4;

    private final Map<String, Double> weights;
    private final double unseen;
    private final Predicate<String> light;

    private Weights(Map<String, Double> weights, double unseen, Predicate<String> light) {
        this.weights = weights;
        this.unseen = unseen;
        this.light = light;
    }

    static Weights of(List<Wording> wordings, Predicate<String> light) {
        Map<String, Integer> frequency = new HashMap<>();
        for (Wording wording : wordings) {
            wording.families().forEach(word -> frequency.merge(word, 1, Integer::sum));
        }
        Map<String, Double> weights = new HashMap<>();
        frequency.forEach((word, count) -> {
            // Both documents say a promise once each, so a word of one promise has a frequency of two.
            double telling = Math.log1p((double) wordings.size() / Math.max(2, count));
            weights.put(word, Math.pow(telling, POWER) * (light.test(word) ? LIGHT : 1));
        });
        return new Weights(weights, Math.pow(Math.log1p(wordings.size() / 2.0), POWER), light);
    }

    double of(String word) {
        Double known = weights.get(word);
        return known != null ? known : light.test(word) ? unseen * LIGHT : unseen;
    }

    /** Whether so many measures have the word that it names their body rather than what one of them is about. */
    boolean isCommon(String word) {
        return of(word) < COMMON * unseen;
    }

    double sum(Collection<String> words) {
        double sum = 0;
        for (String word : words) {
            sum += of(word);
        }
        return sum;
    }

    double shared(Set<String> left, Set<String> right) {
        double sum = 0;
        for (String word : left) {
            if (right.contains(word)) {
                sum += of(word);
            }
        }
        return sum;
    }

    /** Weighted Dice coefficient, 0..1; 0 where both are empty. */
    double dice(Set<String> left, Set<String> right) {
        double all = sum(left) + sum(right);
        return all == 0 ? 0 : 2 * shared(left, right) / all;
    }

    /** The weighted share of {@code part} that stands in {@code whole}, 0..1. */
    double containment(Set<String> part, Set<String> whole) {
        double all = sum(part);
        return all == 0 ? 0 : shared(part, whole) / all;
    }

    /** The words both have, the most telling first. */
    List<String> sharedWords(Set<String> left, Set<String> right, int most) {
        return left.stream()
                .filter(right::contains)
                .sorted(java.util.Comparator.comparingDouble((String word) -> -of(word))
                        .thenComparing(java.util.Comparator.naturalOrder()))
                .limit(most)
                .toList();
    }
}
