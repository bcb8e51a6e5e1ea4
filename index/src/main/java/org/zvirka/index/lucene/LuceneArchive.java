package org.zvirka.index.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.zvirka.index.Archive;
import org.zvirka.index.Health;
import org.zvirka.index.engine.EngineArchive;
import org.zvirka.index.engine.EngineUnavailableException;
import org.zvirka.index.engine.KeptPlans;
import org.zvirka.index.engine.MeasureIndex;
import org.zvirka.index.kept.CorrectionLog;
import org.zvirka.index.kept.DataFolder;
import org.zvirka.index.kept.LedgerBook;
import org.zvirka.index.kept.OriginalFolder;
import org.zvirka.index.kept.PlanMemory;
import org.zvirka.index.language.Language;

/** Opens archives on the embedded engine. */
public final class LuceneArchive {

    private LuceneArchive() {}

    /**
     * Opens or begins the archive in a data folder; see {@link org.zvirka.index.kept} for what lies in it.
     *
     * @throws org.zvirka.index.kept.ArchiveInUseException when another process has it; the message says what to do
     * @throws EngineUnavailableException when the folder cannot be read or written
     */
    public static Archive open(Path folder) {
        DataFolder data = DataFolder.open(folder);
        try {
            Language language = new Language();
            Generations index = Generations.open(data.index(), language);
            EngineArchive archive = new EngineArchive(new EngineArchive.Parts(
                    data.plans(),
                    index,
                    data.corrections(),
                    data.ledger(),
                    data.originals(),
                    () -> health(index, data.plans()),
                    language,
                    data::close));
            index.bring(archive.plans());
            return archive;
        } catch (RuntimeException e) {
            data.close();
            throw e;
        }
    }

    /** An archive that is gone when it is closed. Originals lie in a temporary folder, removed with it. */
    public static Archive inMemory() {
        try {
            Language language = new Language();
            KeptPlans plans = new PlanMemory();
            MeasureIndex index = new LuceneIndex(new ByteBuffersDirectory(), language, Clock.systemUTC());
            Path originals = Files.createTempDirectory("zvirka-originals");
            return new EngineArchive(new EngineArchive.Parts(
                    plans,
                    index,
                    CorrectionLog.inMemory(),
                    LedgerBook.inMemory(),
                    new OriginalFolder(originals),
                    () -> health(index, plans),
                    language,
                    () -> TemporaryFolder.remove(originals)));
        } catch (IOException e) {
            throw new EngineUnavailableException("dataFolder", "cannot begin an archive in memory: " + e, e);
        }
    }

    private static Health health(MeasureIndex index, KeptPlans plans) {
        try {
            return new Health(true, "lucene", "", "", plans.all().size(), index.measures());
        } catch (EngineUnavailableException e) {
            return new Health(false, "lucene", e.problem(), String.valueOf(e.getMessage()), 0, 0);
        }
    }
}
