package org.zvirka.app.compare;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.zvirka.analysis.plan.Completion;

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

    /** Which rows are shown. */
    enum Only {
        EVERY,
        /** Copied word for word for two years or more. */
        UNCHANGED,
        /** In no later plan though it was not done. */
        DROPPED_UNDONE,
        REWORDED,
        /** First seen in the last year. */
        NEW,
        /** In both of the last two plans, with the same words. */
        WAY_KEPT,
        /** In both of the last two plans, in other words. */
        WAY_REWORDED,
        /** In the last plan but one, and not in the last. */
        WAY_DROPPED,
        /** In the last plan, and not in the one before. */
        WAY_NEW;

        /** Whether it stands in the strip of numbers; the others are ways of the flow. */
        boolean inStrip() {
            return !name().startsWith("WAY_");
        }

        static Only of(Flow.Way way) {
            return valueOf("WAY_" + way.name());
        }
    }

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
