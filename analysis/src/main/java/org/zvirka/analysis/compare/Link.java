package org.zvirka.analysis.compare;

import java.util.List;
import org.zvirka.analysis.plan.MeasureId;

/**
 * One promise on both sides of a comparison, or on one side only.
 *
 * @param before measures of the earlier document (or the plan); empty for {@link Kind#NEW}
 * @param after measures of the later document (or the report); empty for {@link Kind#DROPPED}
 * @param moved whether it stands in another section
 * @param score 0..1, 0 for a measure without counterpart
 * @param decision whether the link holds by itself, waits for a person, or was decided by one
 * @param reasons what the score rests on, the wording first
 */
public record Link(
        Kind kind,
        List<MeasureId> before,
        List<MeasureId> after,
        boolean moved,
        double score,
        Decision decision,
        List<Reason> reasons) {

    public enum Kind {
        /** Same words, years apart. */
        SAME,
        /** Same promise in other words. */
        REWORDED,
        /** One became several. */
        SPLIT,
        /** Several became one. */
        MERGED,
        /** No counterpart in the later document. */
        DROPPED,
        /** No counterpart in the earlier document. */
        NEW
    }

    public enum Decision {
        AUTOMATIC,
        PROPOSED,
        CONFIRMED,
        REJECTED
    }

    /**
     * @param feature {@code wording}, {@code number}, {@code section}, {@code parties}, {@code deadline}, {@code names}
     *     (both name things the other does not), {@code object} (the same sentence about something else) or {@code thin}
     *     (a single telling word in common)
     * @param similarity 0..1
     * @param effect what it added to the score, or took where negative
     * @param words stems both sides share for {@code wording}, names only one side has for {@code names}; else empty
     */
    public record Reason(String feature, double similarity, double effect, List<String> words) {
        public Reason {
            words = List.copyOf(words);
        }
    }

    public Link {
        before = List.copyOf(before);
        after = List.copyOf(after);
        reasons = List.copyOf(reasons);
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("a link has a measure on at least one side");
        }
    }
}
