package org.zvirka.ingest.worker;

import java.util.function.Supplier;
import org.zvirka.ingest.DocumentReader;
import org.zvirka.ingest.Readers;

/** What a worker reads with. */
public final class StandardReader implements Supplier<DocumentReader> {

    @Override
    public DocumentReader get() {
        return Readers.inProcess();
    }
}
