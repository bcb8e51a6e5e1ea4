package org.zvirka.analysis.compare;

import java.util.HashSet;
import java.util.Set;
import org.zvirka.analysis.plan.MeasureId;

/**
 * What people decided about possible links; it holds whatever the scores say.
 *
 * @param confirmed pairs that are the same promise
 * @param rejected pairs that are not
 */
public record Decisions(Set<Pairing> confirmed, Set<Pairing> rejected) {

    public static final Decisions NONE = new Decisions(Set.of(), Set.of());

    /** An earlier and a later measure. */
    public record Pairing(MeasureId before, MeasureId after) {}

    public Decisions {
        confirmed = Set.copyOf(confirmed);
        rejected = Set.copyOf(rejected);
    }

    /** The later decision about a pair replaces the former. */
    public Decisions with(Pairing pairing, boolean same) {
        Set<Pairing> yes = new HashSet<>(confirmed);
        Set<Pairing> no = new HashSet<>(rejected);
        yes.remove(pairing);
        no.remove(pairing);
        (same ? yes : no).add(pairing);
        return new Decisions(yes, no);
    }
}
