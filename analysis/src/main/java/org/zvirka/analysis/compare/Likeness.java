package org.zvirka.analysis.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zvirka.analysis.plan.Measure;

/**
 * How alike the measures of two documents are. Wording decides, above all where no other measure is nearly as alike;
 * number, section, parties and deadline only lift or lower what the wording says, because plans are renumbered and
 * regrouped every year.
 */
final class Likeness {

    /** Less alike pairs share words by chance. */
    private static final double LEAST_WORDING = 0.2;

    /** A measure that stands wholly in another one, as a part after a split does. */
    private static final double CONTAINED = 0.55;

    /** How far the lead over the next best pair, or being behind it, may move a score, and by which share of the lead. */
    private static final double LEAD_MOST = 0.15;

    private static final double LEAD_SHARE = 0.5;

    /** What a feature can add or take; chosen on the tuning half of the evaluation set, where larger ones link by it. */
    private static final double NUMBER = 0.02;

    private static final double SECTION = 0.03;
    private static final double PARTIES = 0.06;
    private static final double DEADLINE = 0.03;

    /** From here on two section headings are the same heading. */
    private static final double SAME_SECTION = 0.75;

    /** What all effects together can add lifts a pair below this over no threshold. */
    private static final double LEAST_BEFORE_EFFECTS = 0.15;

    /** Both name a thing the other does not: the same check, of another enterprise. */
    private static final double OTHER_NAME = 0.12;

    /** The same sentence about something else, all words but one stretch being the same: for a person to decide. */
    private static final double OTHER_OBJECT = 0.4;

    /** ... and owed by others. */
    private static final double OTHER_OBJECT_OF_OTHERS = 0.65;

    private static final double OTHER_PARTIES = 0.5;

    /** One rare word in common, the rest being what every measure says. */
    private static final double THIN = 0.15;

    private static final int REASON_WORDS = 6;

    private final List<Wording> left;
    private final List<Wording> right;
    private final SameWords sameWords;
    private final Weights weights;
    private final List<Circumstances> roundLeft;
    private final List<Circumstances> roundRight;

    Likeness(List<Wording> left, List<Wording> right, SameWords sameWords, WordingReader reader) {
        this.left = left;
        this.right = right;
        this.sameWords = sameWords;
        this.roundLeft = Circumstances.of(left, reader);
        this.roundRight = Circumstances.of(right, reader);
        List<Wording> all = new ArrayList<>(left);
        all.addAll(right);
        this.weights = Weights.of(all, sameWords::isLight);
    }

    List<Pair> pairs() {
        List<Pair> alike = new Meetings(left, right, weights).alike(LEAST_WORDING, CONTAINED);
        Leads leads = new Leads(alike, siblings(left), siblings(right));
        return alike.stream()
                .map(pair -> new Pair(pair.before(), pair.after(), pair.wording(), score(pair, leads)))
                .toList();
    }

    /** Per measure how alike the most alike other one of its own document is: how much of it is template. */
    private double[] siblings(List<Wording> document) {
        double[] most = new double[document.size()];
        for (Pair pair : new Meetings(document, document, weights).alike(LEAST_WORDING, 0)) {
            if (pair.wording() < 1) {
                most[pair.before()] = Math.max(most[pair.before()], pair.wording());
            }
        }
        return most;
    }

    private double score(Pair pair, Leads leads) {
        double lead = Math.clamp(LEAD_SHARE * leads.of(pair), -LEAD_MOST, LEAD_MOST);
        double before = pair.wording() + lead;
        if (before < LEAST_BEFORE_EFFECTS) {
            return Math.max(0, before);
        }
        double effects = effects(pair).stream().mapToDouble(Link.Reason::effect).sum();
        return Math.clamp(before + effects, 0, 1);
    }

    /** What speaks for and against a pair, the wording first. */
    List<Link.Reason> reasons(Pair pair) {
        Wording one = left.get(pair.before());
        Wording other = right.get(pair.after());
        List<String> words = weights.sharedWords(one.families(), other.families(), REASON_WORDS);
        List<Link.Reason> reasons = new ArrayList<>();
        reasons.add(new Link.Reason("wording", pair.wording(), pair.wording(), words));
        reasons.addAll(effects(pair));
        return reasons;
    }

    private List<Link.Reason> effects(Pair pair) {
        Wording one = left.get(pair.before());
        Wording other = right.get(pair.after());
        Circumstances here = roundLeft.get(pair.before());
        Circumstances there = roundRight.get(pair.after());
        List<Link.Reason> effects = new ArrayList<>();
        number(one.measure(), other.measure(), effects);
        section(here, there, effects);
        parties(here, there, effects);
        deadline(here, there, effects);
        names(one, other, effects);
        object(one, other, effects);
        thin(one, other, effects);
        return effects;
    }

    /** Weighted share of a measure's words that stand among others, 0..1. */
    double containment(Wording part, Set<String> whole) {
        return weights.containment(part.families(), whole);
    }

    /** Whether a pair stands under headings that are not alike; false where one has none. */
    boolean isMoved(int before, int after) {
        Set<String> here = roundLeft.get(before).section();
        Set<String> there = roundRight.get(after).section();
        return !here.isEmpty() && !there.isEmpty() && weights.dice(here, there) < SAME_SECTION;
    }

    private static void number(Measure one, Measure other, List<Link.Reason> reasons) {
        if (!one.number().isEmpty() && one.number().equals(other.number())) {
            reasons.add(new Link.Reason("number", 1, NUMBER, List.of()));
        }
    }

    private void section(Circumstances here, Circumstances there, List<Link.Reason> reasons) {
        if (!here.section().isEmpty() && !there.section().isEmpty()) {
            double alike = weights.dice(here.section(), there.section());
            reasons.add(new Link.Reason("section", alike, SECTION * alike, List.of()));
        }
    }

    private void parties(Circumstances here, Circumstances there, List<Link.Reason> reasons) {
        if (!here.parties().isEmpty() && !there.parties().isEmpty()) {
            double alike = Math.max(
                    weights.containment(here.parties(), there.parties()),
                    weights.containment(there.parties(), here.parties()));
            reasons.add(new Link.Reason("parties", alike, PARTIES * (2 * alike - 1), List.of()));
        }
    }

    private static void deadline(Circumstances here, Circumstances there, List<Link.Reason> reasons) {
        if (!here.deadline().isEmpty() && !there.deadline().isEmpty()) {
            boolean same = here.deadline().equals(there.deadline());
            reasons.add(new Link.Reason("deadline", same ? 1 : 0, same ? DEADLINE : 0, List.of()));
        }
    }

    private void names(Wording one, Wording other, List<Link.Reason> reasons) {
        if (one.names().isEmpty() || other.names().isEmpty()) {
            return;
        }
        Set<String> here = namesLeft(one, other);
        Set<String> there = namesLeft(other, one);
        if (!here.isEmpty() && !there.isEmpty()) {
            here.addAll(there);
            reasons.add(new Link.Reason(
                    "names", 0, -OTHER_NAME, here.stream().sorted().toList()));
        }
    }

    private static void object(Wording one, Wording other, List<Link.Reason> reasons) {
        Replaced replaced = Replaced.of(one.sequence(), other.sequence());
        if (replaced.isAnotherObject()) {
            boolean ofOthers = reasons.stream()
                    .anyMatch(reason -> reason.feature().equals("parties") && reason.similarity() < OTHER_PARTIES);
            double effect = ofOthers ? OTHER_OBJECT_OF_OTHERS : OTHER_OBJECT;
            reasons.add(new Link.Reason("object", 0, -effect, replaced.words()));
        }
    }

    private static void thin(Wording one, Wording other, List<Link.Reason> reasons) {
        Set<String> shared = new HashSet<>(one.sequence());
        shared.retainAll(other.sequence());
        if (shared.size() < 2 && !one.plain().equals(other.plain())) {
            reasons.add(new Link.Reason("thin", 0, -THIN, List.copyOf(shared)));
        }
    }

    private Set<String> namesLeft(Wording of, Wording beside) {
        Set<String> names = new HashSet<>(of.names());
        names.removeAll(beside.families());
        names.removeIf(name -> sameWords.isLight(name) || weights.isCommon(name));
        return names;
    }
}
