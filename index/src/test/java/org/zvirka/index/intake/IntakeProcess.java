package org.zvirka.index.intake;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.zvirka.index.Archive;
import org.zvirka.index.lucene.LuceneArchive;
import org.zvirka.ingest.Readers;

/** A process to be killed: takes a folder into an archive and writes a line for every step. */
final class IntakeProcess {

    private IntakeProcess() {}

    public static void main(String[] arguments) throws InterruptedException {
        try (Archive archive = LuceneArchive.open(Path.of(arguments[0]))) {
            Intake intake = new Intake(archive, Readers.inProcess(), new LinesAnalyzer(), Clock.systemUTC(), 2);
            IntakeReport report = intake.take(
                    List.of(Path.of(arguments[1])),
                    Intake.Mode.NEW_ONLY,
                    step -> System.out.println(
                            step.known()
                                    ? "known"
                                    : step.entry().state() + " " + step.entry().file()));
            System.out.println("end " + report.complete());
        }
    }
}
