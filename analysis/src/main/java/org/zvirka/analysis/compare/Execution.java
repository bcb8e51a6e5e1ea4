package org.zvirka.analysis.compare;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.analysis.plan.Measure;

/**
 * How a set of reported measures was carried out.
 *
 * <p>The execution rate is done / (done + partly + in progress + not done). Measures whose occasion never came, of which
 * nothing is reported, or which are only planned are left out and counted as such.
 *
 * @param counts how many measures have each status; absent is none
 */
public record Execution(Map<Completion, Long> counts) {

    public Execution {
        EnumMap<Completion, Long> copy = new EnumMap<>(Completion.class);
        copy.putAll(counts);
        counts = java.util.Collections.unmodifiableMap(copy);
    }

    public static Execution of(Collection<Measure> measures) {
        EnumMap<Completion, Long> counts = new EnumMap<>(Completion.class);
        measures.forEach(measure -> counts.merge(measure.status(), 1L, Long::sum));
        return new Execution(counts);
    }

    public long count(Completion status) {
        return counts.getOrDefault(status, 0L);
    }

    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public Rate rate() {
        long judged = count(Completion.DONE)
                + count(Completion.PARTIAL)
                + count(Completion.IN_PROGRESS)
                + count(Completion.NOT_DONE);
        return new Rate(count(Completion.DONE), judged, total() - judged);
    }
}
