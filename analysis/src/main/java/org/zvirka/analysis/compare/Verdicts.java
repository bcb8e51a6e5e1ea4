package org.zvirka.analysis.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zvirka.analysis.plan.MeasureId;

/** People's decisions by the places of the measures in the lists being compared. */
final class Verdicts {

    private final Set<List<Integer>> confirmed;
    private final Set<List<Integer>> rejected;

    Verdicts(List<Wording> left, List<Wording> right, Decisions decisions) {
        Map<MeasureId, Integer> lefts = places(left);
        Map<MeasureId, Integer> rights = places(right);
        confirmed = places(decisions.confirmed(), lefts, rights);
        rejected = places(decisions.rejected(), lefts, rights);
    }

    /** The pairs without rejected ones, and confirmed ones with the highest score. */
    List<Pair> applied(List<Pair> pairs) {
        List<Pair> applied = new ArrayList<>();
        Set<List<Integer>> missing = new HashSet<>(confirmed);
        for (Pair pair : pairs) {
            if (missing.remove(List.of(pair.before(), pair.after()))) {
                applied.add(new Pair(pair.before(), pair.after(), pair.wording(), 1));
            } else if (!isRejected(pair.before(), pair.after())) {
                applied.add(pair);
            }
        }
        missing.forEach(places -> applied.add(new Pair(places.get(0), places.get(1), 0, 1)));
        applied.sort((one, other) -> {
            int first = Boolean.compare(isConfirmed(other), isConfirmed(one));
            return first != 0 ? first : Pair.BEST_FIRST.compare(one, other);
        });
        return applied;
    }

    boolean isConfirmed(Pair pair) {
        return confirmed.contains(List.of(pair.before(), pair.after()));
    }

    boolean isRejected(int before, int after) {
        return rejected.contains(List.of(before, after));
    }

    private static Map<MeasureId, Integer> places(List<Wording> wordings) {
        Map<MeasureId, Integer> places = new HashMap<>();
        for (int i = 0; i < wordings.size(); i++) {
            places.put(wordings.get(i).measure().id(), i);
        }
        return places;
    }

    private static Set<List<Integer>> places(
            Set<Decisions.Pairing> pairings, Map<MeasureId, Integer> lefts, Map<MeasureId, Integer> rights) {
        Set<List<Integer>> places = new HashSet<>();
        for (Decisions.Pairing each : pairings) {
            Integer left = lefts.get(each.before());
            Integer right = rights.get(each.after());
            if (left != null && right != null) {
                places.add(List.of(left, right));
            }
        }
        return places;
    }
}
