/**
 * Reading on many machines: a job for Apache Spark that finds documents in a folder, an object store or a Hadoop file
 * system, reads and understands them in executors, and writes to the cluster's index with the application's own code.
 *
 * <p>{@link org.zvirka.spark.ReadingJobMain} is what {@code spark-submit} starts. Files are told apart by their bytes:
 * what any run or the application has read is not read again, and a task that Spark repeats changes nothing. The
 * application on the same index takes plans and rows of the ledger into its data folder by itself.
 *
 * <p>Needs Elasticsearch: the embedded engine belongs to one process.
 */
@NullMarked
package org.zvirka.spark;

import org.jspecify.annotations.NullMarked;
