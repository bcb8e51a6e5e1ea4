package org.zvirka.index.kept;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.slf4j.LoggerFactory;
import org.zvirka.index.Corrections;
import org.zvirka.index.Ledger;
import org.zvirka.index.Originals;
import org.zvirka.index.engine.EngineUnavailableException;
import org.zvirka.index.engine.KeptPlans;

/** A data folder, open and locked until closed. */
public final class DataFolder implements AutoCloseable {

    private final Path folder;
    private final List<AutoCloseable> open = new ArrayList<>();
    private final KeptPlans plans;
    private final Ledger ledger;
    private final Corrections corrections;
    private final String id;

    private DataFolder(Path folder) throws IOException {
        this.folder = folder;
        open.add(FolderLock.take(folder));
        try {
            this.plans = PlanFolder.open(folder.resolve("plans"));
            this.ledger = LedgerBook.inFile(folder.resolve("ledger.log"), open::add);
            this.corrections = CorrectionLog.inFile(folder.resolve("corrections.log"), open::add);
            this.id = id(folder.resolve("archive.id"));
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
    }

    /**
     * @throws ArchiveInUseException when another process has it
     * @throws EngineUnavailableException when it cannot be read or written
     */
    public static DataFolder open(Path folder) {
        try {
            return new DataFolder(folder);
        } catch (IOException e) {
            throw DiskTrouble.of("dataFolder", "use the data folder", folder, e);
        }
    }

    private static String id(Path file) throws IOException {
        if (!Files.exists(file)) {
            SafeFiles.write(file, (UUID.randomUUID() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return Files.readString(file, StandardCharsets.UTF_8).strip();
    }

    /** Tells this archive from others, for as long as the folder lives; it goes along with a backup. */
    public String id() {
        return id;
    }

    public KeptPlans plans() {
        return plans;
    }

    public Ledger ledger() {
        return ledger;
    }

    public Corrections corrections() {
        return corrections;
    }

    public Originals originals() {
        return new OriginalFolder(folder.resolve("originals"));
    }

    public Path index() {
        return folder.resolve("index");
    }

    @Override
    public void close() {
        for (int i = open.size() - 1; i >= 0; i--) {
            try {
                open.get(i).close();
            } catch (Exception e) {
                LoggerFactory.getLogger(DataFolder.class).warn("closing {} failed", folder, e);
            }
        }
    }
}
