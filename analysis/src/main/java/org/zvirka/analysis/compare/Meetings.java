package org.zvirka.analysis.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which measures of two documents share words, through an inverted index: the work grows with the words shared, not with
 * the number of pairs.
 */
final class Meetings {

    /** A word that would lead to more pairs than this stands nearly everywhere and tells nothing. */
    private static final long MOST_PAIRS_OF_WORD = 4_000_000;

    /** Pairs kept per earlier measure; a hundred rows of one template must not make ten thousand pairs. */
    private static final int KEPT = 24;

    /** Only the same words are 1. */
    private static final double MOST_IN_OTHER_WORDS = 0.99;

    private final List<Wording> left;
    private final List<Wording> right;
    private final Weights weights;
    private final double[] sumsLeft;
    private final double[] sumsRight;
    private final Map<String, List<Integer>> postings = new HashMap<>();
    private final Map<String, List<Integer>> plain = new HashMap<>();

    Meetings(List<Wording> left, List<Wording> right, Weights weights) {
        this.left = left;
        this.right = right;
        this.weights = weights;
        this.sumsLeft = sums(left);
        this.sumsRight = sums(right);
        for (int j = 0; j < right.size(); j++) {
            for (String family : right.get(j).families()) {
                postings.computeIfAbsent(family, ignored -> new ArrayList<>()).add(j);
            }
            plain.computeIfAbsent(right.get(j).plain(), ignored -> new ArrayList<>())
                    .add(j);
        }
    }

    /**
     * Pairs whose wording is at least so much alike, the score still being the wording alone.
     *
     * @param contained what a measure that stands wholly in another one is worth
     */
    List<Pair> alike(double least, double contained) {
        List<Pair> pairs = new ArrayList<>();
        double[] shared = new double[right.size()];
        for (int i = 0; i < left.size(); i++) {
            List<Pair> here = new ArrayList<>();
            BitSet met = meet(i, shared);
            for (int j = met.nextSetBit(0); j >= 0; j = met.nextSetBit(j + 1)) {
                double wording = wording(i, j, shared[j], contained);
                shared[j] = 0;
                if (wording >= least) {
                    here.add(new Pair(i, j, wording, wording));
                }
            }
            here.sort(Pair.BEST_FIRST);
            pairs.addAll(here.subList(0, Math.min(KEPT, here.size())));
        }
        return pairs;
    }

    /** Later measures sharing words with an earlier one; the weights of the shared words are added up. */
    private BitSet meet(int i, double[] shared) {
        BitSet met = new BitSet(right.size());
        plain.getOrDefault(left.get(i).plain(), List.of()).forEach(met::set);
        for (String family : left.get(i).families()) {
            List<Integer> places = postings.getOrDefault(family, List.of());
            if ((long) places.size() * left.size() <= MOST_PAIRS_OF_WORD) {
                double weight = weights.of(family);
                for (int j : places) {
                    shared[j] += weight;
                    met.set(j);
                }
            }
        }
        return met;
    }

    private double wording(int i, int j, double shared, double contained) {
        if (left.get(i).plain().equals(right.get(j).plain())) {
            return 1;
        }
        double both = sumsLeft[i] + sumsRight[j];
        double smaller = Math.min(sumsLeft[i], sumsRight[j]);
        if (smaller <= 0) {
            return 0;
        }
        return Math.min(MOST_IN_OTHER_WORDS, Math.max(2 * shared / both, contained * shared / smaller));
    }

    private double[] sums(List<Wording> wordings) {
        return wordings.stream()
                .mapToDouble(wording -> weights.sum(wording.families()))
                .toArray();
    }
}
