package org.zvirka.app.frame;

/** A view that the search box searches in. */
public interface TakesQuery {

    /** The words changed while being typed, after a pause. */
    void typed(String query);

    /** Enter was pressed. */
    void entered(String query);
}
