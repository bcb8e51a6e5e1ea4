package org.zvirka.app.intake;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zvirka.analysis.Analysis;
import org.zvirka.analysis.PlanAnalyzer;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.index.Archive;
import org.zvirka.index.Ledger;
import org.zvirka.index.Ledger.State;
import org.zvirka.ingest.DocumentReader;
import org.zvirka.ingest.FileRead;
import org.zvirka.ingest.ReadOutcome;
import org.zvirka.ingest.document.DocumentId;
import org.zvirka.ingest.document.SourceDocument;

/** Takes files into the archive. Safe for use by several threads; one file is read at a time. */
@Component
public final class Intake {

    private final Archive archive;
    private final DocumentReader reader;
    private final PlanAnalyzer analyzer = Analysis.standard();
    private final Clock clock = Clock.systemUTC();

    Intake(Archive archive, DocumentReader reader) {
        this.archive = archive;
        this.reader = reader;
    }

    /**
     * Reads a file, keeps its bytes and its measures, and records what became of it; of an archive every member.
     *
     * @param name what people call it
     * @param member told the row of every member of an archive
     * @return the row of the file itself, for an archive that of the archive
     */
    public synchronized Ledger.Entry take(Path file, String name, Consumer<Ledger.Entry> member) {
        AtomicReference<Ledger.Entry> last = new AtomicReference<>();
        reader.readAll(file, name, read -> {
            Ledger.Entry entry = keep(read);
            archive.ledger().record(entry);
            if (!entry.file().equals(name)) {
                member.accept(entry);
            }
            last.set(entry);
        });
        return last.get();
    }

    private Ledger.Entry keep(FileRead file) {
        return switch (file.outcome()) {
            case ReadOutcome.Read read -> keep(file.bytes().orElseThrow(), read.document());
            case ReadOutcome.Archive members -> entry(file.name(), null, State.EXTRACTED, "");
            case ReadOutcome.Failed failed -> entry(file.name(), null, state(failed.reason()), failed.detail());
        };
    }

    private Ledger.Entry keep(Path file, SourceDocument document) {
        DocumentId id = archive.originals().keep(file);
        Plan plan = analyzer.analyze(document);
        if (plan.measures().isEmpty()) {
            return entry(document.file(), id, State.NO_TABLE, "");
        }
        Optional<Plan> former = archive.plans().plan(id);
        if (former.isPresent() && !former.get().file().equals(document.file())) {
            return entry(document.file(), id, State.DUPLICATE, former.get().file());
        }
        archive.plans().put(plan);
        return entry(document.file(), id, State.INDEXED, "");
    }

    private Ledger.Entry entry(String name, @Nullable DocumentId id, State state, String reason) {
        int attempts = archive.ledger().byFile(name).map(Ledger.Entry::attempts).orElse(0) + 1;
        return new Ledger.Entry(name, Optional.ofNullable(id), state, reason, attempts, clock.instant());
    }

    private static State state(ReadOutcome.Reason reason) {
        return switch (reason) {
            case EMPTY -> State.EMPTY;
            case UNSUPPORTED -> State.UNSUPPORTED;
            case ENCRYPTED -> State.ENCRYPTED;
            case UNREADABLE, TOO_LARGE, OUT_OF_MEMORY -> State.UNREADABLE;
            case TIMED_OUT -> State.TIMED_OUT;
            case NO_ACCESS -> State.NO_ACCESS;
        };
    }
}
