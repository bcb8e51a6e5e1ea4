package org.zvirka.analysis.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zvirka.ingest.document.Finding;

/** Says where the printed numbering jumps or repeats: the sign of a lost or doubled row. */
final class Numbering {

    private Numbering() {}

    static List<Finding> check(List<Structure.MeasureRow> rows) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Integer> last = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (Structure.MeasureRow row : rows) {
            row.section().forEach(title -> heading(title, last));
            Optional<Integer> number = PrintedNumber.last(row.number());
            if (number.isEmpty()) {
                continue;
            }
            String prefix = PrintedNumber.prefix(row.number());
            int before = last.getOrDefault(prefix, 0);
            if (number.get() == 1 && before > 1) {
                // A list that begins anew: its numbers are its own.
                seen.clear();
            }
            if (number.get() > before + 1) {
                findings.add(
                        Finding.of(Finding.Kind.NUMBERING_GAP, row.origin(), String.valueOf(before), row.number()));
            }
            if (!seen.add(row.section() + "\n" + row.number())) {
                findings.add(Finding.of(Finding.Kind.NUMBER_REPEATED, row.origin(), row.number()));
            }
            last.put(prefix, number.get());
        }
        return findings;
    }

    /** A heading "2. ..." counts on like a measure: its parts stand below it with numbers of their own. */
    private static void heading(String title, Map<String, Integer> last) {
        PrintedNumber.leading(title).ifPresent(number -> PrintedNumber.last(number.value())
                .ifPresent(value -> last.merge(PrintedNumber.prefix(number.value()), value, Math::max)));
    }
}
