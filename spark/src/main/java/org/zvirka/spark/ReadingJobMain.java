package org.zvirka.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaSparkContext;
import org.zvirka.index.engine.EngineUnavailableException;

/**
 * What {@code spark-submit} starts: one argument, the place to read. The cluster is named in the environment as for the
 * application. Exit codes: 0 all fine, 2 wrong use or environment, 3 some files failed.
 */
public final class ReadingJobMain {

    private static final int WRONG_USE = 2;
    private static final int SOME_FAILED = 3;

    private ReadingJobMain() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int code = run(arguments, out, err);
        if (code != 0) {
            System.exit(code);
        }
    }

    private static int run(String[] arguments, PrintStream out, PrintStream err) {
        if (arguments.length != 1) {
            err.println("zvirka: name one place to read, for example hdfs:///plans, s3a://bucket/plans or /srv/plans");
            return WRONG_USE;
        }
        SparkConf configuration = new SparkConf().setAppName("zvirka " + arguments[0]);
        try {
            JobSettings settings = JobSettings.of(System.getenv());
            settings.cluster();
            try (JavaSparkContext spark = new JavaSparkContext(configuration)) {
                JobReport report = new ReadingJob(spark, settings).run(arguments[0]);
                report.lines().forEach(out::println);
                return report.complete() ? 0 : SOME_FAILED;
            }
        } catch (IOException | IllegalArgumentException | EngineUnavailableException e) {
            err.println("zvirka: " + e.getMessage());
            return WRONG_USE;
        } catch (Exception e) {
            // Scala's exceptions are not declared: whatever a task ended with arrives here, told once.
            if (!(e instanceof SparkException)) {
                throw new IllegalStateException("the job broke off", e);
            }
            err.println("zvirka: the job broke off and may be repeated: "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
            return WRONG_USE;
        }
    }
}
