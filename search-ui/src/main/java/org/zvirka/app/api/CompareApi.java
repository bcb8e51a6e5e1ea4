package org.zvirka.app.api;

import java.util.List;
import java.util.Objects;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zvirka.app.comparison.ComparisonAnswers;
import org.zvirka.app.comparison.Comparisons;
import tools.jackson.databind.JsonNode;

/** Years of one body, bodies in one year, or a plan and a report, held against each other. */
@RestController
class CompareApi {

    private final ComparisonAnswers answers;

    CompareApi(Comparisons comparisons) {
        this.answers = new ComparisonAnswers(comparisons);
    }

    @GetMapping(path = "/api/v1/compare", produces = "application/json")
    JsonNode compare(
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") List<Integer> years,
            @RequestParam MultiValueMap<String, String> all,
            @RequestParam(defaultValue = "0") int year,
            @RequestParam(defaultValue = "") String plan,
            @RequestParam(defaultValue = "") String report) {
        // Read from the map: a name may have a comma, which would part it elsewhere.
        List<String> names = all.getOrDefault("bodies", List.of());
        return answers.answer(new ComparisonAnswers.Asked(
                body, years.stream().filter(Objects::nonNull).toList(), names, year, plan, report));
    }
}
