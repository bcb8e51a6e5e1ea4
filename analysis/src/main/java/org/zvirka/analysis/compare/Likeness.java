package org.zvirka.analysis.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.Party;

/**
 * How alike two measures are. Wording decides; number, section, parties and deadline only lift or lower what the wording
 * says, because plans are renumbered and regrouped every year.
 */
final class Likeness {

    /** Lemmas against word families in the wording: families catch "проведення" for "провести" but also false friends. */
    private static final double LEMMA_SHARE = 0.5;

    /** What a feature can add or take at most; found on the evaluation set, where larger ones link by number alone. */
    private static final double NUMBER = 0.04;

    private static final double SECTION = 0.06;
    private static final double PARTIES = 0.04;
    private static final double DEADLINE = 0.03;

    /** A short measure wholly inside a long one is worth this much of its containment. */
    private static final double CONTAINED = 0.72;

    private static final int REASON_WORDS = 6;

    private final Weights lemmas;
    private final Weights families;
    private final WordingReader reader;

    Likeness(Weights lemmas, Weights families, WordingReader reader) {
        this.lemmas = lemmas;
        this.families = families;
        this.reader = reader;
    }

    double wording(Wording left, Wording right) {
        if (left.plain().equals(right.plain())) {
            return 1;
        }
        double dice = LEMMA_SHARE * lemmas.dice(left.lemmas(), right.lemmas())
                + (1 - LEMMA_SHARE) * families.dice(left.families(), right.families());
        double contained = Math.min(
                families.containment(left.families(), right.families()),
                families.containment(right.families(), left.families()));
        return Math.max(dice, CONTAINED * contained);
    }

    /** Containment of one measure's words in the words of several others together. */
    double containment(Wording part, Set<String> whole) {
        return families.containment(part.families(), whole);
    }

    Pair pair(int before, int after, Wording left, Wording right) {
        double wording = wording(left, right);
        List<Link.Reason> reasons = new ArrayList<>();
        reasons.add(new Link.Reason(
                "wording", wording, lemmas.sharedWords(left.lemmas(), right.lemmas(), REASON_WORDS)));
        double score = wording;
        score += number(left.measure(), right.measure(), reasons);
        score += section(left.measure(), right.measure(), reasons);
        score += parties(left.measure(), right.measure(), reasons);
        score += deadline(left.measure(), right.measure(), reasons);
        return new Pair(before, after, Math.clamp(score, 0, 1), wording, reasons);
    }

    private static double number(Measure left, Measure right, List<Link.Reason> reasons) {
        if (left.number().isEmpty() || right.number().isEmpty()) {
            return 0;
        }
        boolean same = left.number().equals(right.number());
        if (same) {
            reasons.add(new Link.Reason("number", 1, List.of()));
        }
        return same ? NUMBER : 0;
    }

    private double section(Measure left, Measure right, List<Link.Reason> reasons) {
        if (left.section().isEmpty() || right.section().isEmpty()) {
            return 0;
        }
        double alike = headings(left.section().getLast(), right.section().getLast());
        reasons.add(new Link.Reason("section", alike, List.of()));
        return SECTION * (alike - 0.5);
    }

    /** How alike two section headings are, 0..1. */
    double headings(String left, String right) {
        return lemmas.dice(reader.lemmas(left), reader.lemmas(right));
    }

    private static double parties(Measure left, Measure right, List<Link.Reason> reasons) {
        Set<String> here = left.parties().stream().map(Party::name).collect(Collectors.toSet());
        Set<String> there = right.parties().stream().map(Party::name).collect(Collectors.toSet());
        if (here.isEmpty() || there.isEmpty()) {
            return 0;
        }
        Set<String> both = new HashSet<>(here);
        both.retainAll(there);
        double alike = (double) both.size() / Math.min(here.size(), there.size());
        reasons.add(new Link.Reason("parties", alike, both.stream().sorted().toList()));
        return PARTIES * (alike - 0.5);
    }

    private static double deadline(Measure left, Measure right, List<Link.Reason> reasons) {
        String here = WordingReader.plain(left.printed().deadline()).replaceAll("\\b20\\d\\d\\b", "");
        String there = WordingReader.plain(right.printed().deadline()).replaceAll("\\b20\\d\\d\\b", "");
        if (here.isBlank() || there.isBlank()) {
            return 0;
        }
        boolean same = here.strip().equals(there.strip());
        reasons.add(new Link.Reason("deadline", same ? 1 : 0, List.of()));
        return same ? DEADLINE : 0;
    }
}
