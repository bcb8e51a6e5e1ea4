package org.zvirka.app.archive;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;
import org.zvirka.app.ZvirkaProperties;
import org.zvirka.app.ZvirkaProperties.Engine;
import org.zvirka.index.Archive;
import org.zvirka.index.Health;
import org.zvirka.index.elastic.ElasticArchive;
import org.zvirka.index.engine.EngineUnavailableException;

/**
 * Moves an archive to another engine: the other index is made from the same folder, then what both hold is counted. Plans,
 * originals, ledger and corrections stay where they are; the index that is left behind stays too.
 */
public final class Migration {

    private static final Duration STEP = Duration.ofSeconds(5);

    private final Path data;
    private final Consumer<String> progress;

    /** @param progress gets a line now and then while people wait */
    public Migration(Path data, Consumer<String> progress) {
        this.data = data;
        this.progress = progress;
    }

    /**
     * What the move came to.
     *
     * @param before what the engine left held; empty where it could not be asked
     */
    public record Outcome(Optional<Inventory> before, Inventory after) {

        public boolean agrees() {
            return after.isWhole() && before.map(after::equals).orElse(true);
        }
    }

    /**
     * @throws EngineUnavailableException when the engine moved to cannot be reached within the configured patience
     * @throws org.zvirka.index.kept.ArchiveInUseException while the folder is in use
     */
    public Outcome to(Engine target) throws InterruptedException {
        Optional<Inventory> before = left(target == Engine.LUCENE ? Engine.ELASTICSEARCH : Engine.LUCENE);
        return new Outcome(before, inventory(Archives.settings(data, target)));
    }

    /** The engine that is left may be away or never have been used: then the move is checked against the folder alone. */
    private Optional<Inventory> left(Engine engine) throws InterruptedException {
        try {
            return Optional.of(inventory(Archives.settings(data, engine)));
        } catch (EngineUnavailableException | IllegalArgumentException e) {
            LoggerFactory.getLogger(Migration.class).debug("the engine left cannot be asked", e);
            progress.accept(name(engine) + " cannot be asked (" + e.getMessage()
                    + "); the move is checked against the data folder alone");
            return Optional.empty();
        }
    }

    private Inventory inventory(ZvirkaProperties settings) throws InterruptedException {
        try (Archive archive = Archives.open(settings)) {
            if (archive instanceof ElasticArchive cluster) {
                await(cluster, settings.cluster().patience());
            }
            return Inventory.of(archive);
        }
    }

    private void await(ElasticArchive archive, Duration patience) throws InterruptedException {
        long downSince = System.nanoTime();
        while (!archive.awaitIndexed(STEP)) {
            Health health = archive.health();
            if (health.up()) {
                downSince = System.nanoTime();
                progress.accept(health.measures() + " measures are in the index");
            } else if (System.nanoTime() - downSince > patience.toNanos()) {
                throw new EngineUnavailableException(
                        health.problem(), health.detail(), new IllegalStateException("patience is at its end"));
            }
        }
        Health health = archive.health();
        if (!health.up()) {
            throw new EngineUnavailableException(
                    health.problem(), health.detail(), new IllegalStateException("the index is not this folder's"));
        }
    }

    public static String name(Engine engine) {
        return engine.name().toLowerCase(java.util.Locale.ROOT);
    }
}
