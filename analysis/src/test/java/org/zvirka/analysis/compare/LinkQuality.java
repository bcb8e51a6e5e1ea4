package org.zvirka.analysis.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.MeasureId;

/** How well automatic links agree with those of a careful reader, counted by pairs of measures. */
record LinkQuality(int right, int found, int expected, List<String> mistakes) {

    static final LinkQuality NOTHING = new LinkQuality(0, 0, 0, List.of());

    static LinkQuality of(Comparer comparer, LinkCase linkCase) {
        Comparison comparison = comparer.compare(linkCase.before(), linkCase.after());
        Map<MeasureId, String> numbers = new HashMap<>();
        for (Measure measure : linkCase.before().measures()) {
            numbers.put(measure.id(), measure.number());
        }
        for (Measure measure : linkCase.after().measures()) {
            numbers.put(measure.id(), measure.number());
        }
        Set<List<String>> found = new HashSet<>();
        for (Link link : comparison.links()) {
            link.before().forEach(left -> link.after()
                    .forEach(right ->
                            found.add(List.of(String.valueOf(numbers.get(left)), String.valueOf(numbers.get(right))))));
        }
        Set<List<String>> right = new HashSet<>(found);
        right.retainAll(linkCase.pairs());
        return new LinkQuality(right.size(), found.size(), linkCase.pairs().size(), mistakes(linkCase, found));
    }

    private static List<String> mistakes(LinkCase linkCase, Set<List<String>> found) {
        List<String> mistakes = new ArrayList<>();
        found.stream()
                .filter(pair -> !linkCase.pairs().contains(pair))
                .forEach(pair -> mistakes.add(linkCase.name() + " wrong " + pair));
        linkCase.pairs().stream()
                .filter(pair -> !found.contains(pair))
                .forEach(pair -> mistakes.add(linkCase.name() + " missed " + pair));
        mistakes.sort(null);
        return mistakes;
    }

    LinkQuality plus(LinkQuality other) {
        List<String> all = new ArrayList<>(mistakes);
        all.addAll(other.mistakes);
        return new LinkQuality(right + other.right, found + other.found, expected + other.expected, all);
    }

    double precision() {
        return found == 0 ? 1 : (double) right / found;
    }

    double recall() {
        return expected == 0 ? 1 : (double) right / expected;
    }

    String line(String name) {
        return String.format(
                Locale.ROOT,
                "%-36s precision %.3f (%d of %d)  recall %.3f (%d of %d)",
                name,
                precision(),
                right,
                found,
                recall(),
                right,
                expected);
    }
}
