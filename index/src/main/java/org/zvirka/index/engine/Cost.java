package org.zvirka.index.engine;

import java.util.Set;
import org.zvirka.index.query.Clause;

/** How many terms an engine has to look up for a clause, at most. */
final class Cost {

    /** Both engines refuse queries of more than 1024 terms; some room is left for filters. */
    static final int MOST = 900;

    /** Words a fuzzy one may stand for on both engines. */
    private static final int FUZZY = 50;

    private Cost() {}

    static int of(Clause clause) {
        return switch (clause) {
            // Twice: once as a condition, once to lift what stands in the measure itself.
            case Clause.AnyTerm any -> 2 * any.terms().size();
            case Clause.Near near -> near.steps().stream().mapToInt(Set::size).sum();
            case Clause.Like like -> FUZZY;
            case Clause.All all -> all.clauses().stream().mapToInt(Cost::of).sum();
            case Clause.Any any -> any.clauses().stream().mapToInt(Cost::of).sum();
            case Clause.Without without -> 1 + of(without.clause());
            case Clause.StartsWith starts -> 1;
            case Clause.Key key -> 1;
            case Clause.Everything everything -> 1;
            case Clause.Nothing nothing -> 1;
        };
    }
}
