package org.zvirka.app.export;

import java.io.IOException;

/** One format, for one export. Holds no more than a few rows; used by one thread. */
interface MeasureWriter {

    void begin(Provenance provenance) throws IOException;

    void measure(ExportedMeasure measure) throws IOException;

    /** Completes the file; one that was never ended must not look complete where the format can show it. */
    void end(long rows) throws IOException;
}
