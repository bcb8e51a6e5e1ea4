package org.zvirka.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.zvirka.analysis.worker.ForkedAnalysis;
import org.zvirka.index.Ledger.Entry;
import org.zvirka.index.Ledger.State;
import org.zvirka.index.elastic.ElasticInlet;
import org.zvirka.index.intake.Intake;
import org.zvirka.ingest.worker.WorkerSettings;

/** Reads the files of one partition in an executor. For one thread. */
final class Reading implements AutoCloseable {

    private final Storage storage;
    private final ElasticInlet inlet;
    private final ForkedAnalysis forked;
    private final Intake intake;

    private Reading(JobSettings settings, Storage storage) {
        this.storage = storage;
        this.inlet = ElasticInlet.open(settings.cluster());
        this.forked = new ForkedAnalysis(WorkerSettings.STANDARD.withWorkers(1));
        this.intake = new Intake(inlet, forked.reader(), forked.analyzer(), Clock.systemUTC(), 1);
    }

    /**
     * How every file and member of the groups ended.
     *
     * @param groups files with the same bytes each
     */
    static List<Ended> partition(Iterator<Iterable<Hashed>> groups, JobSettings settings, Storage storage)
            throws IOException, InterruptedException {
        List<Ended> ended = new ArrayList<>();
        if (!groups.hasNext()) {
            return ended;
        }
        try (Reading reading = new Reading(settings, storage)) {
            while (groups.hasNext()) {
                List<Hashed> twins = new ArrayList<>();
                groups.next().forEach(twins::add);
                twins.sort(Comparator.comparing(twin -> twin.file().name()));
                for (Hashed file : twins) {
                    reading.take(file, ended);
                }
            }
        }
        return ended;
    }

    private void take(Hashed file, List<Ended> ended) throws IOException, InterruptedException {
        if (file.hash().isEmpty()) {
            refuse(file, ended);
            return;
        }
        Path copy = Files.createTempFile("zvirka-job", "");
        try {
            storage.copy(file.file(), copy);
            intake.takeOfFolder(copy, file.file().name(), progress -> {
                if (progress.entry().state().isEnd()) {
                    ended.add(new Ended(progress.entry().state(), progress.known()));
                }
            });
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private void refuse(Hashed file, List<Ended> ended) {
        inlet.ledger()
                .record(new Entry(
                        file.file().name(),
                        Optional.empty(),
                        State.NO_ACCESS,
                        file.problem(),
                        1,
                        Clock.systemUTC().instant()));
        ended.add(new Ended(State.NO_ACCESS, false));
    }

    @Override
    public void close() {
        forked.close();
        inlet.close();
    }
}
