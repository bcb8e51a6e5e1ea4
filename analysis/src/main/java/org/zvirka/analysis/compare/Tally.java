package org.zvirka.analysis.compare;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.Timeliness;

/**
 * How a set of measures was carried out. Every rate names what it left out.
 *
 * @param statuses how many measures have each status; absent is none
 * @param timeliness how many measures have each timeliness; absent is none, all absent where it was not asked for
 */
public record Tally(Map<Completion, Long> statuses, Map<Timeliness, Long> timeliness) {

    public static final Tally NONE = new Tally(Map.of(), Map.of());

    public Tally {
        EnumMap<Completion, Long> byStatus = new EnumMap<>(Completion.class);
        byStatus.putAll(statuses);
        byStatus.values().removeIf(count -> count == 0);
        statuses = Collections.unmodifiableMap(byStatus);
        EnumMap<Timeliness, Long> byTime = new EnumMap<>(Timeliness.class);
        byTime.putAll(timeliness);
        byTime.values().removeIf(count -> count == 0);
        timeliness = Collections.unmodifiableMap(byTime);
    }

    public static Tally of(Collection<Measure> measures) {
        EnumMap<Completion, Long> statuses = new EnumMap<>(Completion.class);
        EnumMap<Timeliness, Long> timeliness = new EnumMap<>(Timeliness.class);
        for (Measure measure : measures) {
            statuses.merge(measure.status(), 1L, Long::sum);
            timeliness.merge(measure.timeliness(), 1L, Long::sum);
        }
        return new Tally(statuses, timeliness);
    }

    public long count(Completion status) {
        return statuses.getOrDefault(status, 0L);
    }

    public long count(Timeliness value) {
        return timeliness.getOrDefault(value, 0L);
    }

    public long total() {
        return statuses.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Done of those that were done, partly done, begun or not done. Left out: only planned, nothing reported, no occasion.
     */
    public Rate execution() {
        long judged = count(Completion.DONE)
                + count(Completion.PARTIAL)
                + count(Completion.IN_PROGRESS)
                + count(Completion.NOT_DONE);
        return new Rate(count(Completion.DONE), judged, total() - judged);
    }

    /** On time of those on time, late or overdue. Left out: without a deadline, or unknown. */
    public Rate onTime() {
        long judged = count(Timeliness.ON_TIME) + count(Timeliness.LATE) + count(Timeliness.OVERDUE);
        long all = timeliness.values().stream().mapToLong(Long::longValue).sum();
        return new Rate(count(Timeliness.ON_TIME), judged, all - judged);
    }

    /** Measures a report says something of, of all measures of reports. Left out: measures of plans. */
    public Rate reported() {
        long planned = count(Completion.PLANNED);
        long ofReports = total() - planned;
        return new Rate(ofReports - count(Completion.NOT_REPORTED), ofReports, planned);
    }

    public Tally plus(Tally other) {
        EnumMap<Completion, Long> bothStatuses = new EnumMap<>(Completion.class);
        bothStatuses.putAll(statuses);
        other.statuses.forEach((status, count) -> bothStatuses.merge(status, count, Long::sum));
        EnumMap<Timeliness, Long> bothTimes = new EnumMap<>(Timeliness.class);
        bothTimes.putAll(timeliness);
        other.timeliness.forEach((value, count) -> bothTimes.merge(value, count, Long::sum));
        return new Tally(bothStatuses, bothTimes);
    }
}
