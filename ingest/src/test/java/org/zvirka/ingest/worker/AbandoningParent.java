package org.zvirka.ingest.worker;

import java.nio.file.Path;
import java.time.Duration;

/** A process that says the id of its worker, has it hang and waits to be killed. */
final class AbandoningParent {

    private AbandoningParent() {}

    public static void main(String[] arguments) {
        ForkedReader reader = MisbehavingJob.reader(
                WorkerSettings.STANDARD.withWorkers(1).withHeapMegabytes(64), Duration.ofMinutes(5));
        System.out.println(ForkedReaderTest.worker(reader).pid());
        System.out.flush();
        reader.read(Path.of(arguments[0]), "hang");
    }
}
