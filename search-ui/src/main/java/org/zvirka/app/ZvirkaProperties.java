package org.zvirka.app;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.zvirka.index.elastic.ElasticSettings;
import org.zvirka.ingest.worker.WorkerSettings;

/**
 * What can be configured under {@code zvirka.}, on the command line ({@code --zvirka.data=...}), in the environment
 * ({@code ZVIRKA_DATA=...}) or in {@code application.properties} of the working folder.
 *
 * @param data folder that keeps the archive, the originals and the ledger; made where it is missing
 * @param engine {@code lucene} (embedded) or {@code elasticsearch}
 * @param elasticsearch addresses of the cluster, needed for that engine only
 * @param cluster how to be let into the cluster and what to make there
 * @param read files and folders read at start, before anyone asks
 * @param maxUpload the largest file that may be uploaded; at most 1 GB
 * @param reading the processes that files are read in
 */
@ConfigurationProperties("zvirka")
public record ZvirkaProperties(
        @DefaultValue("data") Path data,
        @DefaultValue("lucene") Engine engine,
        @DefaultValue List<String> elasticsearch,
        @DefaultValue Cluster cluster,
        @DefaultValue List<Path> read,
        @DefaultValue("200MB") @Nullable DataSize maxUpload,
        @DefaultValue Reading reading) {

    private static final DataSize LARGEST_UPLOAD = DataSize.ofGigabytes(1);

    /** The engines an archive can stand on. */
    public enum Engine {
        LUCENE,
        ELASTICSEARCH
    }

    /**
     * The processes that files are read in, under {@code zvirka.reading.}
     *
     * @param workers how many files are read at once
     * @param heap the cap on the memory of each process
     * @param timeLimit how long a small file may take; larger ones get a minute more for each megabyte
     * @param longest how long the largest file may take
     * @param filesPerWorker after how many files a process is replaced
     * @param retries how often a file is tried again whose process crashed
     */
    public record Reading(
            @DefaultValue("2") int workers,
            @DefaultValue("512MB") DataSize heap,
            @DefaultValue("3m") Duration timeLimit,
            @DefaultValue("30m") Duration longest,
            @DefaultValue("200") int filesPerWorker,
            @DefaultValue("1") int retries) {

        public WorkerSettings settings() {
            return new WorkerSettings(
                    workers,
                    Math.toIntExact(heap.toMegabytes()),
                    timeLimit,
                    WorkerSettings.STANDARD.timePerMegabyte(),
                    longest,
                    filesPerWorker,
                    retries);
        }
    }

    /**
     * The cluster, under {@code zvirka.cluster.}
     *
     * @param index name of the index there
     * @param apiKey as the cluster gave it; or {@code user} and {@code password}; or none of them
     * @param certificate in PEM, of whoever signed the cluster's, where the system does not know it
     * @param shards of a new index
     * @param replicas copies of each shard
     * @param patience how long a file waits for a cluster that is away
     */
    public record Cluster(
            @DefaultValue("zvirka") String index,
            @DefaultValue("") String apiKey,
            @DefaultValue("") String user,
            @DefaultValue("") String password,
            @DefaultValue("") String certificate,
            @DefaultValue("1") int shards,
            @DefaultValue("1") int replicas,
            @DefaultValue("1m") Duration patience) {

        public ElasticSettings settings(List<String> addresses) {
            return new ElasticSettings(
                    addresses.stream().map(URI::create).toList(),
                    index,
                    credentials(),
                    Optional.of(certificate).filter(file -> !file.isEmpty()).map(Path::of),
                    shards,
                    replicas,
                    patience);
        }

        private ElasticSettings.Credentials credentials() {
            if (!apiKey.isEmpty()) {
                return new ElasticSettings.Credentials.ApiKey(apiKey);
            }
            return user.isEmpty()
                    ? new ElasticSettings.Credentials.None()
                    : new ElasticSettings.Credentials.Basic(user, password);
        }

        @Override
        public String toString() {
            return "Cluster[" + index + ", secrets hidden]";
        }
    }

    public ZvirkaProperties {
        elasticsearch = List.copyOf(elasticsearch);
        read = List.copyOf(read);
        reading.settings();
        if (engine == Engine.ELASTICSEARCH && elasticsearch.isEmpty()) {
            throw new IllegalArgumentException(
                    "zvirka.elasticsearch: name the cluster's address, e.g. http://localhost:9200");
        }
        if (engine == Engine.ELASTICSEARCH) {
            cluster.settings(elasticsearch);
        }
        if (maxUpload == null || maxUpload.toBytes() < 1 || maxUpload.compareTo(LARGEST_UPLOAD) > 0) {
            throw new IllegalArgumentException(
                    "zvirka.max-upload: between 1B and " + LARGEST_UPLOAD + ", not " + maxUpload);
        }
    }
}
