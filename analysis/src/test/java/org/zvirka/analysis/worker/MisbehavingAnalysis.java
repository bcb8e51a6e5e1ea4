package org.zvirka.analysis.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.zvirka.analysis.Analysis;
import org.zvirka.analysis.PlanAnalyzer;
import org.zvirka.analysis.plan.ColumnChoice;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.ingest.document.SourceDocument;

/** Does in the worker what the name of the file says. */
public final class MisbehavingAnalysis extends AnalysisJob {

    public MisbehavingAnalysis() {
        super(Misbehaving::new);
    }

    private static final class Misbehaving implements PlanAnalyzer {

        private final PlanAnalyzer wellBehaved = Analysis.standard();

        @Override
        public Plan analyze(SourceDocument document, List<ColumnChoice> choices) {
            switch (document.file()) {
                case "hang" -> hang();
                case "eat" -> eat();
                case "fault" -> throw new IllegalStateException("a rule of ours broke");
                default -> {}
            }
            return wellBehaved.analyze(document, choices);
        }

        private static void hang() {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        private static void eat() {
            List<byte[]> eaten = new ArrayList<>();
            while (eaten.size() < 10_000) {
                eaten.add(new byte[1 << 20]);
            }
        }
    }
}
