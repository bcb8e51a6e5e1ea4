package org.zvirka.ingest.worker;

import java.time.Duration;

/**
 * How files are read in processes of their own.
 *
 * @param workers how many files are read at once, each by a process of its own
 * @param heapMegabytes the cap on each process' heap
 * @param timeLimit how long a small file may take
 * @param timePerMegabyte what a file may take longer for every megabyte it has: a page of a scan is about 200 KB and
 *     takes some seconds
 * @param longest how long the largest file may take
 * @param filesPerWorker after how many files a process is replaced, so that what libraries leak is given back; a file
 *     understood counts as well as one read
 * @param retries how often a file is tried again whose worker crashed; never after a time limit or too little memory
 */
public record WorkerSettings(
        int workers,
        int heapMegabytes,
        Duration timeLimit,
        Duration timePerMegabyte,
        Duration longest,
        int filesPerWorker,
        int retries) {

    /** Two processes of 512 MB, three minutes for a small file, half an hour for the largest. */
    public static final WorkerSettings STANDARD =
            new WorkerSettings(2, 512, Duration.ofMinutes(3), Duration.ofMinutes(3), Duration.ofMinutes(30), 200, 1);

    private static final int LEAST_HEAP = 64;
    private static final long MEGABYTE = 1L << 20;

    public WorkerSettings {
        if (workers < 1 || filesPerWorker < 1 || retries < 0) {
            throw new IllegalArgumentException("at least one worker, one file each and no negative retries: " + workers
                    + ", " + filesPerWorker + ", " + retries);
        }
        if (heapMegabytes < LEAST_HEAP) {
            throw new IllegalArgumentException(
                    "a worker needs at least " + LEAST_HEAP + " MB of heap, not " + heapMegabytes);
        }
        if (!timeLimit.isPositive() || timePerMegabyte.isNegative() || longest.compareTo(timeLimit) < 0) {
            throw new IllegalArgumentException("a time limit is above zero and within the longest: " + timeLimit + ", "
                    + timePerMegabyte + ", " + longest);
        }
    }

    public WorkerSettings withWorkers(int newWorkers) {
        return new WorkerSettings(
                newWorkers, heapMegabytes, timeLimit, timePerMegabyte, longest, filesPerWorker, retries);
    }

    public WorkerSettings withHeapMegabytes(int newHeap) {
        return new WorkerSettings(workers, newHeap, timeLimit, timePerMegabyte, longest, filesPerWorker, retries);
    }

    /** The same limit for files of every size. */
    public WorkerSettings withTimeLimit(Duration newLimit) {
        return new WorkerSettings(workers, heapMegabytes, newLimit, Duration.ZERO, newLimit, filesPerWorker, retries);
    }

    /** How long a file of this many bytes, or the understanding of so much text, may take. */
    public Duration limitFor(long bytes) {
        Duration limit = timeLimit.plus(timePerMegabyte.multipliedBy(bytes / MEGABYTE));
        return limit.compareTo(longest) > 0 ? longest : limit;
    }
}
