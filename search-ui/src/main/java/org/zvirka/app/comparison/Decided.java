package org.zvirka.app.comparison;

import org.jspecify.annotations.Nullable;
import org.zvirka.analysis.plan.Measure;

/**
 * A decision that stands, beside the measures it is about as they are read now.
 *
 * @param before null where it is no longer found: the document is read differently since, or gone
 * @param after the same
 */
public record Decided(
        LinkDecision decision,
        @Nullable Measure before,
        @Nullable Measure after) {

    /** Whether it holds; one that does not is kept, and may fit again. */
    public boolean holds() {
        return before != null && after != null;
    }
}
