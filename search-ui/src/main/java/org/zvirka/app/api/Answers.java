package org.zvirka.app.api;

import java.util.Set;
import org.zvirka.app.selection.Selection;
import org.zvirka.index.Archive;
import org.zvirka.index.FilterField;
import org.zvirka.index.Ledger;
import org.zvirka.index.SearchResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API's answers without a server, for the command line: the same JSON, whoever gives it. */
public final class Answers {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Answers() {}

    /**
     * As {@code GET /api/v1/measures}.
     *
     * @throws RefusedException where the archive does not understand the query or cannot answer
     */
    public static JsonNode measures(
            Archive archive, Selection selection, Set<FilterField> facets, String cursor, int size) {
        return switch (archive.search().search(selection.request(facets, cursor, size, false))) {
            case SearchResult.Found found -> JSON.valueToTree(MeasurePage.of(found));
            case SearchResult.BadQuery bad -> throw new RefusedException(detail(ApiProblem.of(bad)));
            case SearchResult.Unavailable down -> throw new RefusedException(detail(ApiProblem.of(down.health())));
        };
    }

    /** As {@code GET /api/v1/ledger}. */
    public static JsonNode ledger(Archive archive) {
        return JSON.valueToTree(LedgerAnswer.of(archive));
    }

    /** As {@code GET /api/v1/health}. */
    public static JsonNode health(Archive archive) {
        return JSON.valueToTree(archive.health());
    }

    /** One row of the ledger. */
    public static JsonNode row(Ledger.Entry entry) {
        return JSON.valueToTree(LedgerRow.of(entry));
    }

    private static String detail(ApiProblem problem) {
        return String.valueOf(problem.getBody().getDetail());
    }

    /** The archive refused; the message says why. */
    public static final class RefusedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public RefusedException(String message) {
            super(message);
        }
    }
}
