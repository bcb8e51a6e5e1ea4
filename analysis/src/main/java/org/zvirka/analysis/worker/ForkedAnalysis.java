package org.zvirka.analysis.worker;

import java.util.List;
import org.zvirka.analysis.PlanAnalyzer;
import org.zvirka.ingest.DocumentReader;
import org.zvirka.ingest.worker.ForkedReader;
import org.zvirka.ingest.worker.ReadJob;
import org.zvirka.ingest.worker.WorkerSettings;
import org.zvirka.ingest.worker.Workers;

/** A reader and an analyzer that share worker processes. Safe for use by several threads. */
public final class ForkedAnalysis implements AutoCloseable {

    private final DocumentReader reader;
    private final PlanAnalyzer analyzer;

    public ForkedAnalysis(WorkerSettings settings) {
        Workers workers = new Workers(settings, List.of(ReadJob.class, AnalysisJob.class));
        this.reader = new ForkedReader(workers);
        this.analyzer = new ForkedAnalyzer(workers, new AnalysisJob());
    }

    /** Closed with this. */
    public DocumentReader reader() {
        return reader;
    }

    /** Throws {@link AnalysisFailedException} for what takes too long or too much memory, or is stopped. */
    public PlanAnalyzer analyzer() {
        return analyzer;
    }

    @Override
    public void close() {
        reader.close();
    }
}
