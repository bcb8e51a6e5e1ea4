package org.zvirka.index.engine;

import java.util.function.Supplier;
import org.zvirka.index.Archive;
import org.zvirka.index.Corrections;
import org.zvirka.index.Health;
import org.zvirka.index.Ledger;
import org.zvirka.index.MeasureSearch;
import org.zvirka.index.Originals;
import org.zvirka.index.language.Language;
import org.zvirka.index.language.Synonyms;

/** An archive put together of an engine's parts. */
public final class EngineArchive implements Archive {

    private final Parts parts;
    private final EnginePlans plans;
    private final EngineSearch search;
    private final Corrections corrections;

    /**
     * @param corrections keeps events without looking at them
     * @param onClose runs once, after the index is closed
     */
    public record Parts(
            KeptPlans kept,
            MeasureIndex index,
            Corrections corrections,
            Ledger ledger,
            Originals originals,
            Supplier<Health> health,
            Language language,
            Runnable onClose) {}

    public EngineArchive(Parts parts) {
        this.parts = parts;
        this.plans = new EnginePlans(parts.kept(), parts.index(), parts.corrections());
        this.search =
                new EngineSearch(parts.index(), parts.health(), parts.language(), Synonyms.bundled(parts.language()));
        this.corrections = new EngineCorrections(parts.corrections(), plans);
    }

    @Override
    public EnginePlans plans() {
        return plans;
    }

    @Override
    public MeasureSearch search() {
        return search;
    }

    @Override
    public Corrections corrections() {
        return corrections;
    }

    @Override
    public Ledger ledger() {
        return parts.ledger();
    }

    @Override
    public Originals originals() {
        return parts.originals();
    }

    @Override
    public Health health() {
        return parts.health().get();
    }

    @Override
    public void close() {
        parts.index().close();
        parts.onClose().run();
    }
}
