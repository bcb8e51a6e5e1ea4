package org.zvirka.index;

/** All the roles of one archive. Safe for use by several threads. */
public interface Archive extends AutoCloseable {

    PlanStore plans();

    MeasureSearch search();

    Corrections corrections();

    Ledger ledger();

    Originals originals();

    /** Never throws; says what is wrong and what to do. */
    Health health();

    @Override
    void close();
}
