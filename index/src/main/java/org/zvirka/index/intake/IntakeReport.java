package org.zvirka.index.intake;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.zvirka.index.Ledger.State;

/**
 * What a run came to.
 *
 * @param ended how many files and members ended in which state
 * @param known how many of them the archive had before and were not read again
 * @param hidden hidden files and lock files of office programs passed over in folders
 * @param left files not begun because the run ended early
 * @param cancelled whether someone ended it
 * @param stopped why the archive itself could not go on, empty where it could
 */
public record IntakeReport(
        Map<State, Integer> ended, int known, int hidden, int left, boolean cancelled, Optional<String> stopped) {

    public IntakeReport {
        Map<State, Integer> copy = new EnumMap<>(State.class);
        copy.putAll(ended);
        ended = Collections.unmodifiableMap(copy);
    }

    /** Files and members in a state that is a failure. */
    public int failed() {
        return ended.entrySet().stream()
                .filter(entry -> entry.getKey().isFailure())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** Whether everything offered is in the archive or was there before. */
    public boolean complete() {
        return failed() == 0 && left == 0 && stopped.isEmpty();
    }
}
