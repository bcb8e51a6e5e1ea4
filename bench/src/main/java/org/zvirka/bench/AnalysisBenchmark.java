package org.zvirka.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.zvirka.analysis.Analysis;
import org.zvirka.analysis.PlanAnalyzer;
import org.zvirka.analysis.language.Lemmas;
import org.zvirka.analysis.language.Word;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.ingest.ReadOutcome;
import org.zvirka.ingest.Readers;
import org.zvirka.ingest.document.SourceDocument;

/**
 * The whole understanding of a report of 64 measures, beside the floor: every printed cell looked up in the dictionary
 * once, without which no form of a word finds another.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class AnalysisBenchmark {

    private static final int MEASURES = 64;

    private PlanAnalyzer analyzer = Analysis.standard();
    private Lemmas lemmas = new Lemmas();
    private List<SourceDocument> reports = List.of();
    private List<String> cells = List.of();

    /** Reports of the samples, one after another and again, until they hold at least as many measures as asked for. */
    @Setup
    public void read() throws Exception {
        List<SourceDocument> taken = new ArrayList<>();
        List<Measure> measures = new ArrayList<>();
        List<Path> files = files();
        for (int i = 0; measures.size() < MEASURES; i = (i + 1) % files.size()) {
            SourceDocument document = document(files.get(i));
            taken.add(document);
            measures.addAll(analyzer.analyze(document).measures());
        }
        reports = taken;
        cells = measures.stream()
                .map(Measure::printed)
                .flatMap(printed -> Stream.of(
                        printed.text(),
                        printed.deadline(),
                        printed.responsible(),
                        printed.indicator(),
                        printed.result()))
                .toList();
        System.out.println("# measures: " + measures.size());
    }

    private static List<Path> files() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            return files.filter(file -> file.getFileName().toString().contains("-report-"))
                    .filter(file -> !file.getFileName().toString().contains(".scan."))
                    .sorted()
                    .toList();
        }
    }

    private static SourceDocument document(Path file) throws Exception {
        ReadOutcome outcome = Readers.inProcess().read(file, file.getFileName().toString());
        if (outcome instanceof ReadOutcome.Read done) {
            return done.document();
        }
        throw new IllegalStateException(file + " cannot be read: " + outcome);
    }

    @Benchmark
    public List<Plan> analysis() {
        return reports.stream().map(analyzer::analyze).toList();
    }

    @Benchmark
    public List<List<Word>> floorDictionary() {
        return cells.stream().map(lemmas::of).toList();
    }
}
