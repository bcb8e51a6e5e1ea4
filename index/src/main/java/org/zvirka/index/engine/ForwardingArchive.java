package org.zvirka.index.engine;

import org.zvirka.index.Archive;
import org.zvirka.index.Corrections;
import org.zvirka.index.Health;
import org.zvirka.index.Ledger;
import org.zvirka.index.MeasureSearch;
import org.zvirka.index.Originals;
import org.zvirka.index.PlanStore;

/** An archive that hands every role to another one; what differs is overridden. */
public abstract class ForwardingArchive implements Archive {

    private final Archive archive;

    protected ForwardingArchive(Archive archive) {
        this.archive = archive;
    }

    @Override
    public PlanStore plans() {
        return archive.plans();
    }

    @Override
    public MeasureSearch search() {
        return archive.search();
    }

    @Override
    public Corrections corrections() {
        return archive.corrections();
    }

    @Override
    public Ledger ledger() {
        return archive.ledger();
    }

    @Override
    public Originals originals() {
        return archive.originals();
    }

    @Override
    public Health health() {
        return archive.health();
    }

    @Override
    public void close() {
        archive.close();
    }
}
