package org.zvirka.analysis.compare;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * How much a word tells: its inverse document frequency over the measures of both documents, ln(1 + N / df) (Spärck
 * Jones 1972). Words of every measure ("забезпечити", "здійснити") tell little, rare ones much.
 */
final class Weights {

    private final Map<String, Double> weights;
    private final double unseen;

    private Weights(Map<String, Double> weights, double unseen) {
        this.weights = weights;
        this.unseen = unseen;
    }

    static Weights of(List<Wording> wordings, Function<Wording, Set<String>> words) {
        Map<String, Integer> frequency = new HashMap<>();
        for (Wording wording : wordings) {
            words.apply(wording).forEach(word -> frequency.merge(word, 1, Integer::sum));
        }
        Map<String, Double> weights = new HashMap<>();
        frequency.forEach((word, count) -> weights.put(word, Math.log1p((double) wordings.size() / count)));
        return new Weights(weights, Math.log1p(wordings.size()));
    }

    double of(String word) {
        return weights.getOrDefault(word, unseen);
    }

    double sum(Collection<String> words) {
        return words.stream().sorted().mapToDouble(this::of).sum();
    }

    double shared(Set<String> left, Set<String> right) {
        Set<String> both = new HashSet<>(left);
        both.retainAll(right);
        return sum(both);
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
