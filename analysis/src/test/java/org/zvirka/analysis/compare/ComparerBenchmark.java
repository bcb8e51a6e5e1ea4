package org.zvirka.analysis.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntSupplier;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.ingest.document.DocumentId;

/**
 * Times the comparison of two plans beside a floor of the same run: reading the dictionary forms of their words, which
 * no comparison by words can do without. A command and not a test, because times say nothing without their machine:
 *
 * <pre>
 * ./mvnw -q -Dquick -pl analysis -am test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -cp analysis/target/test-classes:analysis/target/classes:ingest/target/classes:$(cat analysis/target/classpath) \
 *     org.zvirka.analysis.compare.ComparerBenchmark 500
 * </pre>
 */
final class ComparerBenchmark {

    private static final int WARM = 5;
    private static final int ROUNDS = 15;
    private static final int TEMPLATES = 100_000;

    private ComparerBenchmark() {}

    public static void main(String[] arguments) {
        int measures = arguments.length == 0 ? 500 : Integer.parseInt(arguments[0]);
        Random random = new Random(1);
        List<TestPlans.Row> before = rows(random, measures);
        Plan plan = TestPlans.plan(2020, before.toArray(TestPlans.Row[]::new));
        Plan next = TestPlans.plan(2021, changed(before, random).toArray(TestPlans.Row[]::new));
        WordingReader reader = new WordingReader(SameWords.bundled());
        long floor = report("floor: reading their words", 0, () -> read(reader, plan) + read(reader, next));
        Comparer comparer = Comparer.standard();
        report("two plans of " + measures + " measures", floor, () -> comparer.compare(plan, next)
                .links()
                .size());
        report("... and as a plan and its report", floor, () -> comparer.deliver(plan, next, Decisions.NONE)
                .items()
                .size());
        report("wordings shared by bodies, 100,000 measures", floor, () -> templates(new Random(2)));
    }

    private static int read(WordingReader reader, Plan plan) {
        return plan.measures().stream()
                .mapToInt(measure -> reader.read(measure).families().size())
                .sum();
    }

    /** Words of the evaluation set in new sentences, every fifth one sharing most of its words with another. */
    private static List<TestPlans.Row> rows(Random random, int measures) {
        List<String> words = LinkCase.all().stream()
                .flatMap(each -> each.before().measures().stream())
                .flatMap(measure -> Arrays.stream(measure.text().split(" ")))
                .distinct()
                .toList();
        List<TestPlans.Row> rows = new ArrayList<>();
        for (int i = 0; i < measures; i++) {
            String text = i % 5 == 4
                    ? rows.get(i - 1).text() + " щодо " + sentence(words, random, 3)
                    : sentence(words, random, 15);
            rows.add(TestPlans.Row.of(
                    "Розділ " + i / 50, (i + 1) + " | " + text + " | до 1 березня | Відділ кадрів | "));
        }
        return rows;
    }

    private static String sentence(List<String> words, Random random, int length) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < length; i++) {
            sentence.append(i == 0 ? "" : " ").append(words.get(random.nextInt(words.size())));
        }
        return sentence.toString();
    }

    /** The next year's: a third reworded, a tenth dropped, as many new. */
    private static List<TestPlans.Row> changed(List<TestPlans.Row> rows, Random random) {
        List<TestPlans.Row> changed = new ArrayList<>();
        List<TestPlans.Row> others = rows(new Random(9), rows.size());
        for (int i = 0; i < rows.size(); i++) {
            String text = rows.get(i).text();
            int dice = random.nextInt(30);
            String now = dice < 10
                    ? text.substring(text.indexOf(' ') + 1) + " у громаді"
                    : dice < 13 ? others.get(i).text() : text;
            changed.add(
                    TestPlans.Row.of("Розділ " + i / 50, (i + 1) + " | " + now + " | до 1 березня | Відділ кадрів | "));
        }
        return changed;
    }

    private static int templates(Random random) {
        Templates templates = new Templates();
        List<String> words =
                List.of(sentence(List.of("провести", "навчання", "декларування", "закупівель", "ризиків"), random, 40)
                        .split(" "));
        DocumentId document = DocumentId.of(new byte[] {1});
        for (int i = 0; i < TEMPLATES; i++) {
            String text = i % 10 == 0
                    ? String.join(" ", words.subList(0, 12))
                    : "захід " + i + " " + random.nextInt(1000) + " " + random.nextInt(9) + " тощо " + i;
            templates.offer(
                    new Templates.Member("Рада " + i % 400, 2021, MeasureId.of(document, "" + i, text, 1), text));
        }
        return templates.of(2).size();
    }

    private static long report(String name, long floor, IntSupplier work) {
        for (int i = 0; i < WARM; i++) {
            work.getAsInt();
        }
        long[] times = new long[ROUNDS];
        int result = 0;
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            result = work.getAsInt();
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        long median = times[ROUNDS / 2];
        System.out.printf(
                Locale.ROOT,
                "%-46s median %8.1f ms, slowest %8.1f ms%s, result %d%n",
                name,
                median / 1e6,
                times[ROUNDS - 1] / 1e6,
                floor == 0 ? "" : String.format(Locale.ROOT, ", %.1f floors", (double) median / floor),
                result);
        return median;
    }
}
