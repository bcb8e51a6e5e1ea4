package org.zvirka.index.elastic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.zvirka.index.Health;
import org.zvirka.index.Originals;
import org.zvirka.index.engine.EngineArchive;
import org.zvirka.index.engine.EngineUnavailableException;
import org.zvirka.index.engine.ForwardingArchive;
import org.zvirka.index.kept.CorrectionLog;
import org.zvirka.index.language.Language;
import org.zvirka.ingest.document.DocumentId;

/**
 * A way into an archive's cluster for helpers that have no data folder: many machines read documents, one application
 * keeps them. Measures are found at once; plans and rows of the ledger wait in the cluster until the application on the
 * same index takes them into its folder. What any of them has read is not read again.
 *
 * <p>Originals are not kept: the application can show the pages of a document only once the file is offered to it as
 * well. Corrections belong to the application; it applies them again when it takes a document over. Safe for use by
 * several threads; searches see what was written after {@link #refresh()} or a second later. Its health counts measures
 * only.
 */
public final class ElasticInlet extends ForwardingArchive {

    private final ElasticIndex index;

    private ElasticInlet(ElasticIndex index, EngineArchive archive) {
        super(archive);
        this.index = index;
    }

    /** Does not connect. */
    public static ElasticInlet open(ElasticSettings settings) {
        ElasticIndex index = new ElasticIndex(settings, Optional.empty());
        return new ElasticInlet(
                index,
                new EngineArchive(new EngineArchive.Parts(
                        new OfferedPlans(index),
                        index,
                        CorrectionLog.inMemory(),
                        new OfferedLedger(index),
                        new HashedOnly(),
                        () -> health(index),
                        new Language(),
                        () -> {})));
    }

    /**
     * Makes the index where it is missing and lets searches see everything written until now.
     *
     * @throws EngineUnavailableException when the cluster does not answer within the settings' patience
     */
    public void refresh() {
        index.refresh();
    }

    private static Health health(ElasticIndex index) {
        try {
            return new Health(true, "elasticsearch", "", "", 0, index.measures());
        } catch (EngineUnavailableException e) {
            return new Health(false, "elasticsearch", e.problem(), String.valueOf(e.getMessage()), 0, 0);
        }
    }

    /** Tells the hash and keeps nothing. */
    private record HashedOnly() implements Originals {

        @Override
        public DocumentId keep(Path file) {
            try {
                return DocumentId.of(file);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + file.getFileName() + " again", e);
            }
        }

        @Override
        public Optional<Path> find(DocumentId id) {
            return Optional.empty();
        }
    }
}
