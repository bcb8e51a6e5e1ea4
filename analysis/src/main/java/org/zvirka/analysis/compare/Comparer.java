package org.zvirka.analysis.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.zvirka.analysis.plan.Plan;

/**
 * Links the measures of two plans. Deterministic; safe for use by several threads.
 *
 * <p>Every pair that shares a telling word is scored by {@link Likeness}; the best one-to-one pairs above
 * {@link LinkThresholds#automatic()} become links; what is left over joins a link where one promise became several or
 * several one ({@link Groups}); the rest are dropped and new, with weaker pairs kept as proposals.
 */
public final class Comparer implements AutoCloseable {

    private final LinkThresholds thresholds;
    private final WordingReader reader;

    public Comparer(LinkThresholds thresholds, Map<String, String> synonyms) {
        this.thresholds = thresholds;
        this.reader = new WordingReader(synonyms);
    }

    /** With the standard thresholds and the bundled list of words that mean the same. */
    public static Comparer standard() {
        return new Comparer(LinkThresholds.STANDARD, Synonyms.bundled());
    }

    public Comparison compare(Plan before, Plan after) {
        List<Wording> left = before.measures().stream().map(reader::read).toList();
        List<Wording> right = after.measures().stream().map(reader::read).toList();
        List<Wording> all = new ArrayList<>(left);
        all.addAll(right);
        Likeness likeness =
                new Likeness(Weights.of(all, Wording::lemmas), Weights.of(all, Wording::families), reader);
        List<Pair> pairs = pairs(left, right, likeness);
        Assignment assignment = Assignment.of(pairs, left.size(), right.size(), thresholds.automatic());
        int[] ofLeft = partners(left.size(), assignment::partnerOfBefore);
        int[] ofRight = partners(right.size(), assignment::partnerOfAfter);
        Groups groups = new Groups(likeness);
        Map<Integer, List<Integer>> splits = groups.find(left, right, ofLeft);
        Map<Integer, List<Integer>> merges = groups.find(right, left, ofRight);
        return new LinkBuilder(before, after, left, right, pairs, thresholds, likeness)
                .build(ofLeft, ofRight, splits, merges);
    }

    private List<Pair> pairs(List<Wording> left, List<Wording> right, Likeness likeness) {
        List<Pair> pairs = new ArrayList<>();
        List<Set<Integer>> candidates = Candidates.of(left, right);
        for (int i = 0; i < left.size(); i++) {
            for (int j : new java.util.TreeSet<>(candidates.get(i))) {
                Pair pair = likeness.pair(i, j, left.get(i), right.get(j));
                if (pair.score() >= thresholds.proposed()) {
                    pairs.add(pair);
                }
            }
        }
        return pairs;
    }

    private static int[] partners(int size, java.util.function.IntFunction<OptionalInt> partner) {
        int[] partners = new int[size];
        Arrays.setAll(partners, i -> partner.apply(i).orElse(-1));
        return partners;
    }

    @Override
    public void close() {
        reader.close();
    }

    /** All places named in groups. */
    static Set<Integer> members(Map<Integer, List<Integer>> groups) {
        Set<Integer> members = new HashSet<>();
        groups.values().forEach(members::addAll);
        return members;
    }
}
