package org.zvirka.analysis.worker;

import java.time.Duration;
import java.util.List;
import org.zvirka.analysis.PlanAnalyzer;
import org.zvirka.analysis.plan.ColumnChoice;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.ingest.ReadOutcome;
import org.zvirka.ingest.Reading;
import org.zvirka.ingest.document.Block;
import org.zvirka.ingest.document.Heading;
import org.zvirka.ingest.document.Paragraph;
import org.zvirka.ingest.document.SourceDocument;
import org.zvirka.ingest.document.Table;
import org.zvirka.ingest.worker.Answer;
import org.zvirka.ingest.worker.Workers;

/** Has documents understood by worker processes. */
final class ForkedAnalyzer implements PlanAnalyzer {

    /** Of a Cyrillic letter in UTF-8. */
    private static final int BYTES = 2;

    private final Workers workers;
    private final AnalysisJob job;

    ForkedAnalyzer(Workers workers, AnalysisJob job) {
        this.workers = workers;
        this.job = job;
    }

    @Override
    public Plan analyze(SourceDocument document, List<ColumnChoice> choices) {
        return analyze(document, choices, new Reading());
    }

    @Override
    public Plan analyze(SourceDocument document, List<ColumnChoice> choices, Reading reading) {
        Duration limit = workers.settings().limitFor(BYTES * characters(document));
        AnalysisJob.Question question = new AnalysisJob.Question(document, choices);
        return switch (workers.ask(job, question, limit, reading)) {
            case Answer.Given<AnalysisJob.Understood> given ->
                switch (given.answer()) {
                    case AnalysisJob.Understood.As as -> as.plan();
                    case AnalysisJob.Understood.Fault fault ->
                        throw new AnalysisFailedException(new ReadOutcome.Failed(
                                ReadOutcome.Reason.UNREADABLE, "understanding it failed: " + fault.name()));
                };
            case Answer.None<AnalysisJob.Understood> none -> throw new AnalysisFailedException(none.failure());
        };
    }

    private static long characters(SourceDocument document) {
        return document.blocks().stream().mapToLong(ForkedAnalyzer::characters).sum();
    }

    private static long characters(Block block) {
        return switch (block) {
            case Heading heading -> heading.text().length();
            case Paragraph paragraph -> paragraph.text().length();
            case Table table ->
                table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .mapToLong(cell -> cell.text().length())
                        .sum();
        };
    }
}
