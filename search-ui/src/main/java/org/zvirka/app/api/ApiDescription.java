package org.zvirka.app.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zvirka.app.comparison.Asked;
import org.zvirka.app.export.Exports;
import org.zvirka.app.selection.Selection;

/** What the API's description says beyond what its methods show: the filters all searches share, and how errors look. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final Set<String> SEARCHES = Set.of("/api/v1/measures", "/api/v1/export", "/api/v1/export/metadata");
    private static final Set<String> LISTS = Set.of("years", "bodies");
    private static final Set<String> SINGLE = Set.of("q", "from", "to", "sort");

    @Bean
    OpenApiCustomizer description() {
        return ApiDescription::complete;
    }

    private static void complete(OpenAPI api) {
        api.setInfo(new Info()
                .title("Zvirka")
                .version(Exports.VERSION)
                .description("Measures of anti-corruption plans and reports. Errors are problem+json (RFC 9457) with a"
                        + " code; parameters that do not exist are errors, not left out.")
                .license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")));
        api.setServers(null);
        api.getPaths().forEach((path, item) -> item.readOperations().forEach(operation -> {
            if (SEARCHES.contains(path)) {
                filters().forEach(operation::addParametersItem);
            }
            if (path.startsWith("/api/v1/compare")) {
                Asked.PARAMETERS.stream().sorted().map(ApiDescription::asked).forEach(operation::addParametersItem);
            }
            problems(operation);
        }));
    }

    private static Stream<Parameter> filters() {
        return Selection.PARAMETERS.stream().sorted().map(ApiDescription::filter);
    }

    private static Parameter asked(String name) {
        Parameter parameter = new Parameter().name(name).in("query").description(question(name));
        return LISTS.contains(name)
                ? parameter.schema(new ArraySchema().items(new StringSchema())).explode(true)
                : parameter.schema(new StringSchema());
    }

    private static String question(String name) {
        return switch (name) {
            case "body" -> "One body, its name or a part of it: compared over its years";
            case "years" -> "Years of that body, repeatable; all unless said";
            case "bodies" -> "Names of two bodies or more, repeatable: compared in one year";
            case "year" -> "The year in which bodies are compared";
            case "plan" -> "A plan: the name of its file or the beginning of its id";
            case "report" -> "The report it is held against";
            case "by" -> "theme or year: count all bodies by it";
            case "fate" -> "With plan and report: reported, not_reported, not_due or not_planned";
            case "theme" -> "With body: promises on this theme";
            case "status" -> "With body: promises that have this status in some year";
            case "q" -> "With body: promises with these words, as in the search box";
            default ->
                "With body: unchanged, dropped_undone, reworded, new, way_kept, way_reworded, way_dropped, way_new";
        };
    }

    private static Parameter filter(String name) {
        Parameter parameter = new Parameter().name(name).in("query").description(meaning(name));
        return SINGLE.contains(name)
                ? parameter.schema(new StringSchema())
                : parameter.schema(new ArraySchema().items(new StringSchema())).explode(true);
    }

    private static String meaning(String name) {
        return switch (name) {
            case "q" -> "Words, as in the search box";
            case "from" -> "Due on this day or later, e.g. 2021-03-31";
            case "to" -> "Due on this day or earlier";
            case "sort" -> "relevance, document, deadline, body or year";
            default -> "Repeatable; values of one filter are alternatives, several filters narrow each other";
        };
    }

    private static void problems(Operation operation) {
        ObjectSchema problem = new ObjectSchema();
        List.of("type", "title", "detail", "instance", "code")
                .forEach(name -> problem.addProperty(name, new StringSchema()));
        problem.addProperty("status", new IntegerSchema());
        operation
                .getResponses()
                .addApiResponse(
                        "default",
                        new ApiResponse()
                                .description("What is wrong")
                                .content(new Content()
                                        .addMediaType("application/problem+json", new MediaType().schema(problem))));
    }
}
