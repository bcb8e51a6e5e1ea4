package org.zvirka.spark;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zvirka.index.Ledger.State;

/**
 * What a run came to.
 *
 * @param ended files and members by how they ended
 * @param known how many of them were read before and not again
 * @param measures in the index when the run was over, whoever wrote them
 */
record JobReport(Map<State, Integer> ended, int known, long measures) {

    static JobReport of(List<Ended> all, long measures) {
        Map<State, Integer> ended = new EnumMap<>(State.class);
        all.forEach(each -> ended.merge(each.state(), 1, Integer::sum));
        return new JobReport(ended, (int) all.stream().filter(Ended::known).count(), measures);
    }

    boolean complete() {
        return ended.keySet().stream().noneMatch(State::isFailure);
    }

    /** Lines for people. */
    List<String> lines() {
        List<String> lines = new java.util.ArrayList<>();
        ended.forEach((state, count) -> lines.add(String.format(
                Locale.ROOT, "%-24s %d", state.name().toLowerCase(Locale.ROOT).replace('_', ' '), count)));
        lines.add(String.format(Locale.ROOT, "%-24s %d", "read before", known));
        lines.add(String.format(Locale.ROOT, "%-24s %d", "measures in the index", measures));
        return lines;
    }
}
