package org.zvirka.analysis.worker;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zvirka.analysis.Analysis;
import org.zvirka.analysis.PlanAnalyzer;
import org.zvirka.analysis.json.PlanJson;
import org.zvirka.analysis.plan.ColumnChoice;
import org.zvirka.analysis.plan.ColumnRole;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.ingest.ReadOutcome;
import org.zvirka.ingest.Reading;
import org.zvirka.ingest.document.SourceDocument;
import org.zvirka.ingest.worker.Job;
import org.zvirka.ingest.worker.OutcomeReader;
import org.zvirka.ingest.worker.OutcomeWriter;

/** Understands a document. */
public class AnalysisJob implements Job<AnalysisJob.Question, AnalysisJob.Understood> {

    private static final Logger LOG = LoggerFactory.getLogger(AnalysisJob.class);

    private static final int UNDERSTOOD = 'U';
    private static final int FAULT = 'X';

    private final Supplier<PlanAnalyzer> analyzers;

    /** Only a worker needs one. */
    private @Nullable PlanAnalyzer analyzer;

    public AnalysisJob() {
        this(Analysis::standard);
    }

    AnalysisJob(Supplier<PlanAnalyzer> analyzers) {
        this.analyzers = analyzers;
    }

    /** A document as read and what people said of its columns. */
    record Question(SourceDocument document, List<ColumnChoice> choices) {

        Question {
            choices = List.copyOf(choices);
        }
    }

    /** What became of it. */
    sealed interface Understood {

        record As(Plan plan) implements Understood {}

        /** A rule of ours broke; the trace is in the worker's log. */
        record Fault(String name) implements Understood {}
    }

    @Override
    public String doing() {
        return "understanding";
    }

    @Override
    public void ask(Question question, DataOutputStream out) throws IOException {
        out.writeInt(question.choices().size());
        for (ColumnChoice choice : question.choices()) {
            out.writeInt(choice.table());
            out.writeInt(choice.column());
            out.writeUTF(choice.header());
            out.writeUTF(choice.role().name());
        }
        new OutcomeWriter(out).write(new ReadOutcome.Read(question.document()));
    }

    @Override
    public Question question(DataInputStream in) throws IOException {
        List<ColumnChoice> choices = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            choices.add(new ColumnChoice(in.readInt(), in.readInt(), in.readUTF(), ColumnRole.valueOf(in.readUTF())));
        }
        return switch (new OutcomeReader(in).read(new Reading())) {
            case ReadOutcome.Read read -> new Question(read.document(), choices);
            case ReadOutcome.Archive archive -> throw new IOException("an archive is no question");
            case ReadOutcome.Failed failed -> throw new IOException("a failure is no question");
        };
    }

    @Override
    public void answer(Question question, DataOutputStream out) throws IOException {
        switch (understood(question)) {
            case Understood.As as -> {
                out.writeByte(UNDERSTOOD);
                try (OutputStream pieces = new PiecesOut(out)) {
                    PlanJson.write(as.plan(), pieces);
                }
            }
            case Understood.Fault fault -> {
                out.writeByte(FAULT);
                out.writeUTF(fault.name());
            }
        }
    }

    /** The edge where a fault in understanding one document becomes an answer. */
    private Understood understood(Question question) {
        try {
            if (analyzer == null) {
                analyzer = analyzers.get();
            }
            return new Understood.As(analyzer.analyze(question.document(), question.choices()));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warn("understanding {} failed", question.document().file(), e);
            return new Understood.Fault(e.getClass().getSimpleName());
        }
    }

    @Override
    public Understood answered(DataInputStream in, Reading reading) throws IOException {
        int kind = in.readUnsignedByte();
        if (kind == FAULT) {
            return new Understood.Fault(in.readUTF());
        }
        if (kind != UNDERSTOOD) {
            throw new IOException("no answer begins with " + kind);
        }
        try (InputStream pieces = new BufferedInputStream(new PiecesIn(in))) {
            return new Understood.As(PlanJson.read(pieces));
        } catch (IllegalArgumentException e) {
            throw new IOException("the answer is not a plan", e);
        }
    }
}
