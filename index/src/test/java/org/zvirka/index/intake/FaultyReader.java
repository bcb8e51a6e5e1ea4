package org.zvirka.index.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.zvirka.ingest.DocumentReader;
import org.zvirka.ingest.ReadOutcome;
import org.zvirka.ingest.Readers;

/** The real readers, with faults by the name of the file; remembers what it was asked to read. */
final class FaultyReader implements DocumentReader {

    interface Fault {
        ReadOutcome instead(Path file);
    }

    private final DocumentReader real = Readers.inProcess();
    private final Map<String, Fault> faults = new ConcurrentHashMap<>();
    private final List<String> read = new CopyOnWriteArrayList<>();

    FaultyReader with(String name, Fault fault) {
        faults.put(name, fault);
        return this;
    }

    List<String> read() {
        return List.copyOf(read);
    }

    @Override
    public ReadOutcome read(Path file, String name) {
        read.add(name);
        Fault fault = faults.get(name);
        return fault == null ? real.read(file, name) : fault.instead(file);
    }

    @Override
    public void close() {
        real.close();
    }
}
