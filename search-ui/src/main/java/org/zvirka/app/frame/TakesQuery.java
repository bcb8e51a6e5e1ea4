package org.zvirka.app.frame;

import org.zvirka.index.FilterField;

/** A view that the search box searches in. */
public interface TakesQuery {

    /** The words changed while being typed, after a pause. */
    void typed(String query);

    /** Enter was pressed. */
    void entered(String query);

    /** A value was chosen instead of words: what was typed only spelled it. */
    void narrowed(FilterField field, String value);
}
