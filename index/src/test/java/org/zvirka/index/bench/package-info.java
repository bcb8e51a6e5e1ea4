/**
 * How fast searches are, as a command and not a test: times say nothing without the machine they were taken on, so every
 * figure stands beside a floor measured in the same run.
 *
 * <pre>
 * ./mvnw -q -Dquick -pl index -am test-compile
 * ./mvnw -q -Dquick -pl index -am dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -Xmx512m -cp index/target/test-classes:index/target/classes:$(cat index/target/classpath) \
 *     org.zvirka.index.bench.SearchBenchmark 1000000
 * </pre>
 */
@NullMarked
package org.zvirka.index.bench;

import org.jspecify.annotations.NullMarked;
