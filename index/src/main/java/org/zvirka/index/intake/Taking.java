package org.zvirka.index.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zvirka.analysis.PlanAnalyzer;
import org.zvirka.analysis.plan.ColumnChoice;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.analysis.worker.AnalysisFailedException;
import org.zvirka.index.Archive;
import org.zvirka.index.Ledger.Entry;
import org.zvirka.index.Ledger.State;
import org.zvirka.index.correction.Replay;
import org.zvirka.index.engine.EngineUnavailableException;
import org.zvirka.ingest.DocumentReader;
import org.zvirka.ingest.FileRead;
import org.zvirka.ingest.ReadOutcome;
import org.zvirka.ingest.Reading;
import org.zvirka.ingest.document.DocumentId;
import org.zvirka.ingest.document.SourceDocument;

/** Takes one file through all its states. Safe for use by several threads. */
final class Taking {

    private static final Logger LOG = LoggerFactory.getLogger(Taking.class);

    private final Archive archive;
    private final DocumentReader reader;
    private final PlanAnalyzer analyzer;
    private final Packages packages;
    private final Rows rows;

    Taking(Archive archive, DocumentReader reader, PlanAnalyzer analyzer, Packages packages, Rows rows) {
        this.archive = archive;
        this.reader = reader;
        this.analyzer = analyzer;
        this.packages = packages;
        this.rows = rows;
    }

    /** Told of every row of the file and of its members, the file's own end last. */
    interface Steps {

        /** @param known whether nothing was done because the archive had this very file before */
        void step(Entry entry, boolean known);
    }

    /** Decides what is to be done about a file; empty where nothing is, and its end was told. */
    Optional<Entry> admit(Offered file, boolean again, Steps steps) {
        try {
            return admit(file.name(), DocumentId.of(file.path()), again, steps);
        } catch (IOException e) {
            steps.step(rows.refused(file.name(), State.NO_ACCESS, sentence(e)), false);
            return Optional.empty();
        }
    }

    private Optional<Entry> admit(String name, DocumentId id, boolean again, Steps steps) {
        return switch (rows.admit(name, id, again)) {
            case Rows.Verdict.Known known -> {
                steps.step(known.entry(), true);
                yield Optional.empty();
            }
            case Rows.Verdict.Twin twin -> {
                steps.step(twin.entry(), false);
                yield Optional.empty();
            }
            case Rows.Verdict.Read read -> {
                steps.step(read.begun(), false);
                yield Optional.of(read.begun());
            }
        };
    }

    /**
     * Reads an admitted file to its end.
     *
     * @throws EngineUnavailableException where the archive, not the file, is the trouble; the row stays unfinished
     */
    void read(Offered file, Entry begun, boolean again, Steps steps, Reading reading) {
        try {
            if (packages.is(file.path())) {
                Packages.Taken taken = packages.take(file.path(), file.name(), member -> steps.step(member, false));
                steps.step(rows.go(begun, taken.state(), taken.reason()), false);
                return;
            }
            reader.readAll(file.path(), file.name(), reading, read -> {
                if (read.name().equals(file.name())) {
                    steps.step(finish(read, begun, steps, reading), false);
                } else {
                    member(read, again, steps, reading);
                }
            });
        } catch (RuntimeException | StackOverflowError e) {
            steps.step(failed(begun, "reading", e), false);
        } finally {
            begun.id().ifPresent(rows::release);
        }
    }

    private void member(FileRead read, boolean again, Steps steps, Reading reading) {
        Optional<DocumentId> id = read.bytes().flatMap(Taking::hash);
        if (id.isEmpty()) {
            steps.step(rows.refused(read.name(), Outcomes.state(read), Outcomes.reason(read)), false);
            return;
        }
        admit(read.name(), id.get(), again, steps).ifPresent(begun -> {
            try {
                steps.step(finish(read, begun, steps, reading), false);
            } finally {
                rows.release(id.get());
            }
        });
    }

    private Entry finish(FileRead read, Entry begun, Steps steps, Reading reading) {
        return switch (read.outcome()) {
            case ReadOutcome.Read done -> keep(read.bytes().orElseThrow(), done.document(), begun, steps, reading);
            case ReadOutcome.Archive opened -> rows.go(begun, Outcomes.state(read), Outcomes.reason(read));
            case ReadOutcome.Failed failed -> rows.go(begun, Outcomes.state(read), Outcomes.reason(read));
        };
    }

    private Entry keep(Path bytes, SourceDocument document, Entry begun, Steps steps, Reading reading) {
        try {
            List<ColumnChoice> choices = Replay.choices(archive.corrections().of(document.id()));
            Plan plan = analyzer.analyze(document, choices, reading);
            DocumentId kept = archive.originals().keep(bytes);
            if (!kept.equals(plan.id()) || !begun.id().equals(Optional.of(kept))) {
                return rows.go(begun, State.UNREADABLE, "it changed while it was read; offer it again");
            }
            steps.step(rows.go(begun, State.EXTRACTED, ""), false);
            archive.plans().put(plan);
            return rows.go(begun, Outcomes.state(document, plan), Outcomes.reason(document, plan));
        } catch (AnalysisFailedException e) {
            return rows.go(
                    begun, Outcomes.state(e.failure().reason()), e.failure().detail());
        } catch (RuntimeException | StackOverflowError e) {
            return failed(begun, "understanding", e);
        }
    }

    /** The edge where whatever is thrown about one file becomes that file's row. */
    private Entry failed(Entry begun, String doing, Throwable problem) {
        if (problem instanceof EngineUnavailableException away) {
            throw away;
        }
        LOG.warn("{} {} failed", doing, begun.file(), problem);
        return rows.go(
                begun,
                State.UNREADABLE,
                doing + " it failed: " + problem.getClass().getSimpleName());
    }

    private static Optional<DocumentId> hash(Path bytes) {
        try {
            return Optional.of(DocumentId.of(bytes));
        } catch (IOException e) {
            LOG.debug("an unpacked member is gone", e);
            return Optional.empty();
        }
    }

    private static String sentence(IOException e) {
        return switch (e) {
            case NoSuchFileException gone -> "there is no such file";
            case AccessDeniedException denied -> "no right to read it; give yourself the right and offer it again";
            default -> "its bytes cannot be read: " + e.getMessage();
        };
    }
}
