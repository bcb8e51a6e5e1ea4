package org.zvirka.app.comparison;

import java.util.LinkedHashMap;
import java.util.Map;
import org.zvirka.analysis.compare.Delivery;
import org.zvirka.analysis.compare.Due;
import org.zvirka.analysis.compare.Link;
import org.zvirka.analysis.compare.Rate;

/** What the words of an answer mean, given with it, so that nobody has to look them up elsewhere. */
final class Definitions {

    private Definitions() {}

    static Map<String, Object> ofYears() {
        Map<String, Object> all = new LinkedHashMap<>();
        Map<String, String> kinds = new LinkedHashMap<>();
        for (Link.Kind kind : Link.Kind.values()) {
            kinds.put(kind.name(), of(kind));
        }
        all.put("kind", kinds);
        Map<String, String> decisions = new LinkedHashMap<>();
        for (Link.Decision decision : Link.Decision.values()) {
            decisions.put(decision.name(), of(decision));
        }
        all.put("decision", decisions);
        Map<String, String> fates = new LinkedHashMap<>();
        for (Delivery.Fate fate : Delivery.Fate.values()) {
            fates.put(fate.name(), of(fate));
        }
        all.put("fate", fates);
        Map<String, String> dues = new LinkedHashMap<>();
        for (Due due : Due.values()) {
            dues.put(due.name(), of(due));
        }
        all.put("due", dues);
        all.put(
                "score",
                "0..1: how alike the words are, lifted or lowered by the other reasons; effects are their shares");
        all.putAll(ofRates());
        return all;
    }

    static Map<String, Object> ofRates() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put(
                "execution",
                "numerator: DONE; denominator: DONE, PARTIAL, IN_PROGRESS and NOT_DONE; left out: PLANNED, NOT_REPORTED,"
                        + " NO_OCCASION");
        all.put("onTime", "numerator: ON_TIME; denominator: ON_TIME, LATE and OVERDUE; left out: NO_DEADLINE, UNKNOWN");
        all.put(
                "small",
                "fewer than " + Rate.SMALL
                        + " measures were judged: read the numbers, a percentage would say too much");
        return all;
    }

    static String of(Link.Kind kind) {
        return switch (kind) {
            case SAME -> "the same words, years apart";
            case REWORDED -> "the same promise in other words";
            case SPLIT -> "one became several";
            case MERGED -> "several became one";
            case DROPPED -> "no counterpart in the later document";
            case NEW -> "no counterpart in the earlier document";
        };
    }

    static String of(Link.Decision decision) {
        return switch (decision) {
            case AUTOMATIC -> "the score is high enough to hold by itself";
            case PROPOSED -> "waits for a person; does not count";
            case CONFIRMED -> "a person said that it is the same";
            case REJECTED -> "a person said that it is not the same";
        };
    }

    static String of(Delivery.Fate fate) {
        return switch (fate) {
            case REPORTED -> "planned, and the report speaks of it";
            case NOT_REPORTED -> "planned, and the report does not speak of it";
            case NOT_DUE ->
                "planned, and the report does not speak of it; nor need it, all deadlines lie outside the report's years";
            case NOT_PLANNED -> "reported, and not in the plan";
        };
    }

    static String of(Due due) {
        return switch (due) {
            case WITHIN -> "due in the report's years";
            case BEFORE -> "all deadlines lie before the report's years";
            case AFTER -> "all deadlines lie after the report's years";
            case AROUND -> "all deadlines lie before and after the report's years";
            case ALWAYS -> "due at all times";
            case UNKNOWN -> "the deadline does not tell whether it was due in the report's years";
        };
    }
}
