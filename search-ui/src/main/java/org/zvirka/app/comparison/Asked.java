package org.zvirka.app.comparison;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.zvirka.app.selection.WrongParameterException;

/**
 * What is to be compared.
 *
 * @param body name or part of the name of one body, empty where bodies are compared with each other
 * @param years years of that body, empty for all
 * @param bodies names, parts of names or lists of these with commas
 * @param year the year the bodies are compared in, 0 where none is given
 * @param plan name of a file or beginning of an id, empty unless one plan is held against one report
 * @param report the same of the report
 * @param by {@code theme} or {@code year} where all bodies are counted by it, else empty
 * @param narrowing which rows
 */
public record Asked(
        String body,
        List<Integer> years,
        List<String> bodies,
        int year,
        String plan,
        String report,
        String by,
        Narrowing narrowing) {

    /** Names of all parameters in addresses. */
    public static final Set<String> PARAMETERS =
            Set.of("body", "years", "bodies", "year", "plan", "report", "by", "fate", "theme", "status", "q", "only");

    public Asked {
        years = List.copyOf(years);
        bodies = List.copyOf(bodies);
        by = by.strip();
    }

    public Asked(String body, List<Integer> years, List<String> bodies, int year) {
        this(body, years, bodies, year, "", "");
    }

    public Asked(String body, List<Integer> years, List<String> bodies, int year, String plan, String report) {
        this(body, years, bodies, year, plan, report, "", Narrowing.NONE);
    }

    /**
     * Reads parameters as they stand in an address.
     *
     * @throws WrongParameterException for an unknown name or value
     */
    public static Asked of(Map<String, List<String>> parameters) {
        for (String name : parameters.keySet()) {
            if (!PARAMETERS.contains(name)) {
                throw new WrongParameterException(
                        name,
                        "no such parameter; there are "
                                + PARAMETERS.stream().sorted().collect(Collectors.joining(", ")));
            }
        }
        List<Integer> years = new ArrayList<>();
        for (String each : parameters.getOrDefault("years", List.of())) {
            for (String part : each.split(",")) {
                if (!part.isBlank()) {
                    years.add(number("years", part));
                }
            }
        }
        String year = single(parameters, "year");
        return new Asked(
                single(parameters, "body"),
                years,
                parameters.getOrDefault("bodies", List.of()).stream()
                        .filter(name -> !name.isBlank())
                        .toList(),
                year.isBlank() ? 0 : number("year", year),
                single(parameters, "plan"),
                single(parameters, "report"),
                single(parameters, "by"),
                new Narrowing(
                        single(parameters, "fate"),
                        single(parameters, "theme"),
                        single(parameters, "status"),
                        single(parameters, "q"),
                        single(parameters, "only")));
    }

    public boolean isPair() {
        return !plan.isBlank() || !report.isBlank();
    }

    /** The reverse of {@link #of}: what is empty is left out. */
    public Map<String, List<String>> parameters() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        all.put("by", one(by));
        all.put("body", one(body));
        all.put("years", years.stream().map(String::valueOf).toList());
        all.put("bodies", bodies);
        all.put("year", year == 0 ? List.of() : List.of(String.valueOf(year)));
        all.put("plan", one(plan));
        all.put("report", one(report));
        narrowing.parameters().forEach((name, value) -> all.put(name, List.of(value)));
        all.values().removeIf(List::isEmpty);
        return all;
    }

    /** {@link #parameters} as the part of an address behind the question mark. */
    public String query() {
        return parameters().entrySet().stream()
                .flatMap(each -> each.getValue().stream()
                        .map(value -> each.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
    }

    private static List<String> one(String value) {
        return value.isBlank() ? List.of() : List.of(value.strip());
    }

    private static int number(String parameter, String given) {
        String digits = given.strip();
        if (!digits.matches("[0-9]{1,4}")) {
            throw new WrongParameterException(parameter, "a year such as 2021, not '" + given + "'");
        }
        return Integer.parseInt(digits);
    }

    private static String single(Map<String, List<String>> parameters, String name) {
        List<String> given = parameters.getOrDefault(name, List.of());
        if (given.size() > 1) {
            throw new WrongParameterException(name, "can be given once, not " + given.size() + " times");
        }
        return given.isEmpty() ? "" : given.getFirst();
    }
}
