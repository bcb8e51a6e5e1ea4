package org.zvirka.analysis.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.Plan;

/**
 * Links the measures of two documents. Deterministic; safe for use by several threads.
 *
 * <p>Every pair that shares telling words is scored by {@link Likeness}; the best one-to-one pairs above
 * {@link LinkThresholds#automatic()} become links; what is left over joins a link where one promise became several or
 * several one ({@link Groups}); the rest are dropped and new, with weaker pairs kept as proposals.
 */
public final class Comparer {

    private final LinkThresholds thresholds;
    private final SameWords sameWords;
    private final WordingReader reader;

    public Comparer(LinkThresholds thresholds, SameWords sameWords) {
        this.thresholds = thresholds;
        this.sameWords = sameWords;
        this.reader = new WordingReader(sameWords);
    }

    /** With the standard thresholds and the bundled lists of words. */
    public static Comparer standard() {
        return new Comparer(LinkThresholds.STANDARD, SameWords.bundled());
    }

    public Comparison compare(Plan before, Plan after) {
        return compare(before, after, Decisions.NONE);
    }

    /** @param decisions what people decided before about pairs of these documents; others are passed over */
    public Comparison compare(Plan before, Plan after, Decisions decisions) {
        Linked linked = link(before.measures(), after.measures(), decisions);
        return new Comparison(before, after, linked.links(), linked.proposals());
    }

    /** Holds a plan against a report on it. */
    public Delivery deliver(Plan plan, Plan report, Decisions decisions) {
        return Delivery.of(compare(plan, report, decisions), reader);
    }

    /** The promises of one body over its documents, given in any order. */
    public Timeline timeline(List<Plan> documents, Decisions decisions) {
        return Timeline.of(documents, this, decisions);
    }

    /** Links lists of measures that need not stand in one document each. */
    Linked link(List<Measure> before, List<Measure> after, Decisions decisions) {
        List<Wording> left = before.stream().map(reader::read).toList();
        List<Wording> right = after.stream().map(reader::read).toList();
        Likeness likeness = new Likeness(left, right, sameWords, reader);
        Verdicts verdicts = new Verdicts(left, right, decisions);
        List<Pair> pairs = verdicts.applied(likeness.pairs());
        Assignment assignment = Assignment.of(pairs, left.size(), right.size(), thresholds.automatic());
        Groups groups = new Groups(likeness, verdicts);
        Map<Integer, List<Integer>> splits = groups.splits(left, right, assignment);
        Map<Integer, List<Integer>> merges = groups.merges(left, right, assignment);
        return new LinkBuilder(left, right, new ArrayList<>(pairs), thresholds, likeness, verdicts)
                .build(assignment, splits, merges);
    }

    /** Links that hold, and those for a person. */
    record Linked(List<Link> links, List<Link> proposals) {}
}
