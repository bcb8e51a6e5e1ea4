package org.zvirka.app.compare;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.app.comparison.Asked;
import org.zvirka.app.comparison.Narrowing;
import org.zvirka.app.comparison.Only;
import org.zvirka.app.comparison.YearsFilter;

/**
 * What the view of years shows; the address holds all of it.
 *
 * @param theme empty for all
 * @param status a completion some year has, empty for all
 * @param query words in the query language of the search, empty for all
 * @param all whether rows beyond the first hundred are shown too
 */
record YearsState(String body, String theme, String status, String query, Only only, boolean all) {

    private static final int LONGEST_QUERY = 1000;

    static YearsState of(QueryParameters parameters) {
        String only = parameters.getSingleParameter("only").orElse("").toUpperCase(Locale.ROOT);
        return new YearsState(
                parameters.getSingleParameter("body").orElse(""),
                parameters.getSingleParameter("theme").orElse(""),
                Arrays.stream(Completion.values())
                        .map(Completion::name)
                        .filter(parameters.getSingleParameter("status").orElse("")::equalsIgnoreCase)
                        .findFirst()
                        .orElse(""),
                shortened(parameters.getSingleParameter("q").orElse("")),
                Arrays.stream(Only.values())
                        .filter(each -> each.name().equals(only))
                        .findFirst()
                        .orElse(Only.EVERY),
                parameters.getSingleParameter("rows").filter("all"::equals).isPresent());
    }

    String address() {
        String tail = parameters().getQueryString();
        return "/compare/years" + (tail.isEmpty() ? "" : "?" + tail);
    }

    QueryParameters parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("body", body);
        parameters.put("theme", theme);
        parameters.put("status", status.toLowerCase(Locale.ROOT));
        parameters.put("q", query);
        parameters.put("only", only == Only.EVERY ? "" : only.name().toLowerCase(Locale.ROOT));
        parameters.put("rows", all ? "all" : "");
        return Addresses.parameters(parameters);
    }

    /** @param found measures that the words find; empty where there are none */
    YearsFilter filter(Optional<Set<MeasureId>> found) {
        return new YearsFilter(theme, status, only, found);
    }

    /** The same rows, to take away. */
    Asked asked() {
        return new Asked(
                body,
                List.of(),
                List.of(),
                0,
                "",
                "",
                "",
                new Narrowing("", theme, status, query, only == Only.EVERY ? "" : only.name()));
    }

    YearsState withBody(String newBody) {
        return new YearsState(newBody, "", "", query, Only.EVERY, false);
    }

    YearsState withTheme(String newTheme) {
        return new YearsState(body, newTheme, status, query, only, false);
    }

    YearsState withStatus(String newStatus) {
        return new YearsState(body, theme, newStatus, query, only, false);
    }

    YearsState withQuery(String newQuery) {
        return new YearsState(body, theme, status, shortened(newQuery), only, false);
    }

    YearsState withOnly(Only newOnly) {
        return new YearsState(body, theme, status, query, newOnly, false);
    }

    YearsState withAll() {
        return new YearsState(body, theme, status, query, only, true);
    }

    private static String shortened(String words) {
        return words.strip().substring(0, Math.min(words.strip().length(), LONGEST_QUERY));
    }
}
