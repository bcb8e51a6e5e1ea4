package org.zvirka.ingest.worker;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.zvirka.ingest.DocumentReader;
import org.zvirka.ingest.ReadOutcome;
import org.zvirka.ingest.Readers;
import org.zvirka.ingest.Reading;

/** Does in the worker what the name of the file says. */
final class MisbehavingReader implements DocumentReader {

    private final DocumentReader wellBehaved = Readers.inProcess();

    @Override
    public ReadOutcome read(Path file, String name, Reading reading) {
        if (name.equals("pages")) {
            for (int page = 0; page < 100_000; page++) {
                reading.at(Reading.Unit.PAGES, page, 100_000);
                java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
            }
        }
        return read(file, name);
    }

    @Override
    public ReadOutcome read(Path file, String name) {
        switch (name) {
            case "hang" -> hang();
            case "eat" -> eat();
            case "crash" -> Runtime.getRuntime().halt(70);
            case "noise" -> System.out.println("a library prints");
            case "pid" -> {
                return new ReadOutcome.Archive((int) ProcessHandle.current().pid());
            }
            default -> {}
        }
        return wellBehaved.read(file, name);
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

    @Override
    public void close() {
        wellBehaved.close();
    }
}
