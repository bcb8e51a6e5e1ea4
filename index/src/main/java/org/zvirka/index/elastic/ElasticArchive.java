package org.zvirka.index.elastic;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.zvirka.index.Health;
import org.zvirka.index.engine.EngineArchive;
import org.zvirka.index.engine.EngineUnavailableException;
import org.zvirka.index.engine.ForwardingArchive;
import org.zvirka.index.engine.KeptPlans;
import org.zvirka.index.kept.DataFolder;
import org.zvirka.index.language.Language;

/** An archive whose index is in a cluster. Safe for use by several threads. */
public final class ElasticArchive extends ForwardingArchive {

    private final CatchUp catchUp;

    private ElasticArchive(EngineArchive archive, CatchUp catchUp) {
        super(archive);
        this.catchUp = catchUp;
    }

    /**
     * Opens or begins the archive in a data folder. Does not wait for the cluster: what it lacks is indexed in the
     * background as soon as it answers.
     *
     * @throws org.zvirka.index.kept.ArchiveInUseException when another process has the folder
     * @throws EngineUnavailableException when the folder cannot be read or written
     */
    public static ElasticArchive open(Path folder, ElasticSettings settings) {
        DataFolder data = DataFolder.open(folder);
        try {
            ElasticIndex index = new ElasticIndex(settings, Optional.of(data.id()));
            AtomicReference<@Nullable CatchUp> caught = new AtomicReference<>();
            EngineArchive archive = new EngineArchive(new EngineArchive.Parts(
                    data.plans(),
                    index,
                    data.corrections(),
                    data.ledger(),
                    data.originals(),
                    () -> health(index, data.plans(), caught.get()),
                    new Language(),
                    data::close));
            Adoption adoption = new Adoption(index, data.plans(), data.ledger());
            CatchUp catchUp = new CatchUp(archive.plans(), index, adoption);
            caught.set(catchUp);
            index.onFailure(catchUp::want);
            catchUp.start();
            return new ElasticArchive(archive, catchUp);
        } catch (RuntimeException e) {
            data.close();
            throw e;
        }
    }

    /** Waits until the index agrees with the kept plans; false where that takes longer. */
    public boolean awaitIndexed(Duration time) throws InterruptedException {
        return catchUp.await(time);
    }

    private static Health health(ElasticIndex index, KeptPlans plans, @Nullable CatchUp caught) {
        long documents = plans.all().size();
        try {
            long measures = index.measures();
            Optional<EngineUnavailableException> lasting = caught == null ? Optional.empty() : caught.lastingTrouble();
            return lasting.map(e -> new Health(
                            false, "elasticsearch", e.problem(), String.valueOf(e.getMessage()), documents, measures))
                    .orElseGet(() -> new Health(true, "elasticsearch", "", "", documents, measures));
        } catch (EngineUnavailableException e) {
            return new Health(false, "elasticsearch", e.problem(), String.valueOf(e.getMessage()), documents, 0);
        }
    }

    @Override
    public void close() {
        catchUp.close();
        super.close();
    }
}
