package org.zvirka.app.compare;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.zvirka.analysis.plan.PlanKind;
import org.zvirka.app.comparison.Asked;
import org.zvirka.app.comparison.Narrowing;
import org.zvirka.index.FilterField;
import org.zvirka.index.Filters;

/**
 * What the view of bodies shows; the address holds all of it.
 *
 * @param by columns: themes or years
 * @param year empty for all
 * @param theme shown body beside body under the map, empty for none
 */
record BodiesState(FilterField by, Show show, String year, String theme) {

    /** What a cell tells. */
    enum Show {
        /** Measures of plans. */
        COUNT,
        /** Their share among the body's. */
        SHARE,
        /** Execution rate of measures of reports. */
        DONE,
        /** Share of them that were on time. */
        ON_TIME,
        /** Share of them that the report says something of. */
        REPORTED
    }

    static BodiesState of(QueryParameters parameters) {
        String show = parameters.getSingleParameter("show").orElse("").toUpperCase(Locale.ROOT);
        boolean byYear =
                parameters.getSingleParameter("by").filter("year"::equals).isPresent();
        return new BodiesState(
                byYear ? FilterField.YEAR : FilterField.THEME,
                Arrays.stream(Show.values())
                        .filter(each -> each.name().equals(show))
                        .findFirst()
                        .orElse(Show.COUNT),
                parameters
                        .getSingleParameter("year")
                        .filter(year -> year.matches("\\d{4}"))
                        .orElse(""),
                parameters.getSingleParameter("theme").orElse(""));
    }

    String address() {
        String tail = parameters().getQueryString();
        return "/compare/bodies" + (tail.isEmpty() ? "" : "?" + tail);
    }

    QueryParameters parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("by", by == FilterField.YEAR ? "year" : "");
        parameters.put("show", show == Show.COUNT ? "" : show.name().toLowerCase(Locale.ROOT));
        parameters.put("year", year);
        parameters.put("theme", theme);
        return Addresses.parameters(parameters);
    }

    /** What is counted: measures of plans for numbers and shares, of reports for rates. */
    Filters filters() {
        Map<FilterField, Set<String>> values = new EnumMap<>(FilterField.class);
        PlanKind kind = show == Show.COUNT || show == Show.SHARE ? PlanKind.PLAN : PlanKind.REPORT;
        values.put(FilterField.KIND, Set.of(kind.name()));
        if (!year.isEmpty()) {
            values.put(FilterField.YEAR, Set.of(year));
        }
        return new Filters(values, null, null);
    }

    /** What the map counts, plans and reports both, to take away. */
    Asked asked() {
        return new Asked(
                "",
                List.of(),
                List.of(),
                year.isEmpty() ? 0 : Integer.parseInt(year),
                "",
                "",
                by == FilterField.YEAR ? "year" : "theme",
                Narrowing.NONE);
    }

    BodiesState withBy(FilterField newBy) {
        return new BodiesState(newBy, show, newBy == FilterField.YEAR ? "" : year, "");
    }

    BodiesState withShow(Show newShow) {
        return new BodiesState(by, newShow, year, theme);
    }

    BodiesState withTheme(String newTheme) {
        return new BodiesState(FilterField.THEME, show, year, newTheme);
    }

    BodiesState withYear(String newYear) {
        return new BodiesState(by, show, newYear, theme);
    }
}
