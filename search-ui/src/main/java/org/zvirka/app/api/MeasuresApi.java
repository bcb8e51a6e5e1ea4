package org.zvirka.app.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.app.selection.Selection;
import org.zvirka.app.selection.WrongParameterException;
import org.zvirka.index.Archive;
import org.zvirka.index.FilterField;
import org.zvirka.index.SearchRequest;
import org.zvirka.index.SearchResult;

/** Measures, searched and one by one. */
@RestController
@RequestMapping(path = "/api/v1/measures", produces = "application/json")
class MeasuresApi {

    private static final Set<String> OWN = Set.of("size", "cursor", "facets", "highlight");

    private final Archive archive;

    MeasuresApi(Archive archive) {
        this.archive = archive;
    }

    @Operation(summary = "Search measures", description = "Page by page: follow next as cursor until it is empty.")
    @GetMapping
    ResponseEntity<MeasurePage> search(
            @Parameter(description = "Measures a page, 0 to 1000") @RequestParam(defaultValue = "50") int size,
            @Parameter(description = "next of the page before") @RequestParam(defaultValue = "") String cursor,
            @Parameter(description = "Fields to count values of, e.g. status,body") @RequestParam(defaultValue = "")
                    List<String> facets,
            @Parameter(description = "Whether to give the places of the matched words")
                    @RequestParam(defaultValue = "false")
                    boolean highlight,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> all) {
        if (size < 0 || size > SearchRequest.MAX_SIZE) {
            throw new WrongParameterException("size", "0 to " + SearchRequest.MAX_SIZE + ", not " + size);
        }
        SearchRequest request = selection(all).request(fields(facets), cursor, size, highlight);
        return switch (archive.search().search(request)) {
            case SearchResult.Found found ->
                ResponseEntity.ok()
                        .header("Server-Timing", "search;dur=" + found.tookMillis())
                        .body(MeasurePage.of(found));
            case SearchResult.BadQuery bad -> throw ApiProblem.of(bad);
            case SearchResult.Unavailable down -> throw ApiProblem.of(down.health());
        };
    }

    @Operation(summary = "One measure")
    @GetMapping("/{id}")
    MeasureEntry measure(@PathVariable String id) {
        if (!id.matches("[0-9a-f]{20}")) {
            throw ApiProblem.notFound("a measure id is 20 lower-case hex digits");
        }
        return archive.plans()
                .measure(new MeasureId(id))
                .map(MeasureEntry::of)
                .orElseThrow(() -> ApiProblem.notFound("no measure has the id " + id));
    }

    private static Selection selection(MultiValueMap<String, String> all) {
        Map<String, List<String>> rest = new TreeMap<>(all);
        rest.keySet().removeAll(OWN);
        return Selection.of(rest);
    }

    private static Set<FilterField> fields(List<String> names) {
        Set<FilterField> fields = EnumSet.noneOf(FilterField.class);
        names.stream()
                .flatMap(each -> Arrays.stream(each.split(",")))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .map(Selection::field)
                .forEach(fields::add);
        return fields;
    }
}
