package org.zvirka.app.compare;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What the view of years shows; the address holds all of it.
 *
 * @param theme empty for all
 * @param all whether rows beyond the first hundred are shown too
 */
record YearsState(String body, String theme, Only only, boolean all) {

    /** Which rows are shown. */
    enum Only {
        EVERY,
        /** Copied word for word for two years or more. */
        UNCHANGED,
        /** In no later plan though it was not done. */
        DROPPED_UNDONE,
        REWORDED,
        /** First seen in the last year. */
        NEW
    }

    static YearsState of(QueryParameters parameters) {
        String only = parameters.getSingleParameter("only").orElse("").toUpperCase(Locale.ROOT);
        return new YearsState(
                parameters.getSingleParameter("body").orElse(""),
                parameters.getSingleParameter("theme").orElse(""),
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
        parameters.put("only", only == Only.EVERY ? "" : only.name().toLowerCase(Locale.ROOT));
        parameters.put("rows", all ? "all" : "");
        return Addresses.parameters(parameters);
    }

    YearsState withBody(String newBody) {
        return new YearsState(newBody, "", Only.EVERY, false);
    }

    YearsState withTheme(String newTheme) {
        return new YearsState(body, newTheme, only, false);
    }

    YearsState withOnly(Only newOnly) {
        return new YearsState(body, theme, newOnly, false);
    }

    YearsState withAll() {
        return new YearsState(body, theme, only, true);
    }
}
