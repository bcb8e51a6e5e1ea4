/**
 * How long the understanding takes, as a command and not a test: times say nothing without the machine they were taken
 * on, so each stands beside a named floor of the same run.
 *
 * <pre>
 * ./mvnw -q -Dquick -DskipTests -Dbench=AnalysisBenchmark -pl bench -am verify
 * </pre>
 */
@NullMarked
package org.zvirka.bench;

import org.jspecify.annotations.NullMarked;
