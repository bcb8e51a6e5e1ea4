package org.zvirka.app.archive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zvirka.index.Archive;
import org.zvirka.index.FilterField;
import org.zvirka.index.Filters;
import org.zvirka.index.PlanSummary;
import org.zvirka.index.SearchRequest;
import org.zvirka.index.SearchResult;
import org.zvirka.index.engine.EngineUnavailableException;

/**
 * What an archive holds, counted so that two engines can be compared.
 *
 * @param counts by what is counted, in the order to show; the same keys for every engine
 * @param measuresFound measures that searches find of each document, by its id
 */
public record Inventory(Map<String, Long> counts, Map<String, Long> measuresFound) {

    /** @throws EngineUnavailableException when the engine cannot be searched now */
    public static Inventory of(Archive archive) {
        List<PlanSummary> plans = archive.plans().list();
        Map<String, Long> found = new LinkedHashMap<>();
        for (PlanSummary plan : plans) {
            String id = plan.id().value();
            found.put(id, total(archive, Filters.of(FilterField.DOCUMENT, id)));
        }
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("documents", (long) plans.size());
        counts.put(
                "measures kept", plans.stream().mapToLong(PlanSummary::measures).sum());
        counts.put("measures found", total(archive, Filters.NONE));
        counts.put("corrections", corrections(archive));
        counts.put("files in the ledger", (long) archive.ledger().entries().size());
        return new Inventory(counts, found);
    }

    private static long corrections(Archive archive) {
        return archive.corrections().everywhere().size()
                + archive.corrections().documents().stream()
                        .mapToLong(id -> archive.corrections().of(id).size())
                        .sum();
    }

    /** Whether searches find what is kept, neither less nor more. */
    public boolean isWhole() {
        long found = counts.getOrDefault("measures found", -1L);
        return counts.getOrDefault("measures kept", 0L) == found
                && measuresFound.values().stream().mapToLong(Long::longValue).sum() == found;
    }

    private static long total(Archive archive, Filters filters) {
        SearchRequest request = new SearchRequest("", filters, Set.of(), SearchRequest.Sort.DOCUMENT, "", 0, false);
        return switch (archive.search().search(request)) {
            case SearchResult.Found found -> found.total();
            case SearchResult.Unavailable away ->
                throw new EngineUnavailableException(
                        away.health().problem(), away.health().detail(), new IllegalStateException("not counted"));
            case SearchResult.BadQuery bad -> throw new IllegalStateException("an empty query is understood: " + bad);
        };
    }
}
