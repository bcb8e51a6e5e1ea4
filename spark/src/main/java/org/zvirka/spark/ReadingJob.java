package org.zvirka.spark;

import java.io.IOException;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.zvirka.index.elastic.ElasticInlet;

/** Reads everything below a place into the cluster's index. */
final class ReadingJob {

    /** So that one slow scan keeps few other files waiting, and starting a reader pays off. */
    private static final int FILES_PER_TASK = 25;

    private final JavaSparkContext spark;
    private final JobSettings settings;

    ReadingJob(JavaSparkContext spark, JobSettings settings) {
        this.spark = spark;
        this.settings = settings;
    }

    /**
     * Runs to the end; may be repeated at any time.
     *
     * @param from a path or URI of any file system that Hadoop knows
     * @throws IOException where it cannot be listed
     * @throws org.zvirka.index.engine.EngineUnavailableException where the cluster does not answer
     */
    JobReport run(String from) throws IOException {
        try (ElasticInlet inlet = ElasticInlet.open(settings.cluster())) {
            // Makes the index before the executors would all at once, and tells at once where the cluster is away.
            inlet.refresh();
            Storage storage = Storage.of(spark.hadoopConfiguration());
            List<Ended> ended = read(storage.find(from), storage);
            inlet.refresh();
            return JobReport.of(ended, inlet.health().measures());
        }
    }

    private List<Ended> read(List<FoundFile> files, Storage found) {
        if (files.isEmpty()) {
            return List.of();
        }
        JobSettings cluster = settings;
        Broadcast<Storage> storage = spark.broadcast(found);
        int least = Math.min(files.size(), spark.defaultParallelism());
        int tasks = Math.max(least, files.size() / FILES_PER_TASK);
        return spark.parallelize(files, tasks)
                .map(file -> Hashed.of(file, storage.value()))
                .groupBy(Hashed::key, tasks)
                .values()
                .mapPartitions(groups ->
                        Reading.partition(groups, cluster, storage.value()).iterator())
                .collect();
    }
}
