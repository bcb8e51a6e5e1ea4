package org.zvirka.app.api;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zvirka.index.Archive;

/**
 * What became of every file.
 *
 * @param counts files by state
 * @param files the newest first
 */
record LedgerAnswer(Map<String, Long> counts, List<LedgerRow> files) {

    static LedgerAnswer of(Archive archive) {
        Map<String, Long> counts = new TreeMap<>();
        archive.ledger().counts().forEach((state, count) -> counts.put(LedgerRow.name(state), count));
        return new LedgerAnswer(
                counts, archive.ledger().entries().stream().map(LedgerRow::of).toList());
    }
}
