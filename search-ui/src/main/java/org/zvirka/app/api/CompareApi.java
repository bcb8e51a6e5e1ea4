package org.zvirka.app.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zvirka.app.comparison.Asked;
import org.zvirka.app.comparison.ComparisonAnswers;
import org.zvirka.app.comparison.Comparisons;
import tools.jackson.databind.JsonNode;

/** Years of one body, bodies in one year, all bodies by themes or years, or a plan and a report, held against each other. */
@RestController
class CompareApi {

    private final ComparisonAnswers answers;

    CompareApi(Comparisons comparisons) {
        this.answers = new ComparisonAnswers(comparisons);
    }

    @Operation(
            summary = "A comparison",
            description = "body (and years): a body over its years, narrowed by theme, status, q and only."
                    + " plan and report: one against the other, narrowed by fate. bodies and year: some bodies in a year."
                    + " by=theme or by=year (and year): all bodies. Rates have their numerator, their denominator and what"
                    + " was left out; a narrowed answer says so in narrowed and keeps the rates of the whole.",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            description = "The comparison; which fields it has depends on what was asked",
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = ComparedShapes.Comparison.class))))
    @GetMapping(path = "/api/v1/compare", produces = "application/json")
    JsonNode compare(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> all) {
        return answers.answer(Asked.of(all));
    }
}
