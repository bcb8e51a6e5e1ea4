package org.zvirka.app.api;

import java.util.Locale;
import org.zvirka.index.Ledger;
import org.zvirka.ingest.document.DocumentId;

/**
 * A row of the ledger.
 *
 * @param document id of the document, empty where the bytes could not be read
 * @param state in lower case
 * @param failed whether the file ended without measures in the archive
 * @param reason what exactly, empty where all is fine
 * @param at when, ISO 8601 in UTC
 */
record LedgerRow(String file, String document, String state, boolean failed, String reason, int attempts, String at) {

    static LedgerRow of(Ledger.Entry entry) {
        return new LedgerRow(
                entry.file(),
                entry.id().map(DocumentId::value).orElse(""),
                name(entry.state()),
                entry.state().isFailure(),
                entry.reason(),
                entry.attempts(),
                entry.at().toString());
    }

    static String name(Ledger.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
