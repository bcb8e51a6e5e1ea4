package org.zvirka.ingest.worker;

import java.time.Duration;
import java.util.List;

/** Reads with a {@link MisbehavingReader}. */
public final class MisbehavingJob extends ReadJob {

    public MisbehavingJob() {
        super(MisbehavingReader::new);
    }

    /** A reader whose workers do this. */
    static ForkedReader reader(WorkerSettings settings, Duration idleLimit) {
        return new ForkedReader(new Workers(settings, List.of(MisbehavingJob.class), idleLimit), new MisbehavingJob());
    }
}
