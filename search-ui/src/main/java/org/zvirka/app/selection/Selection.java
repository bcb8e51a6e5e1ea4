package org.zvirka.app.selection;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.analysis.plan.PlanKind;
import org.zvirka.analysis.plan.Timeliness;
import org.zvirka.index.FilterField;
import org.zvirka.index.Filters;
import org.zvirka.index.SearchRequest;

/**
 * A query with its filters and its order.
 *
 * @param query in the query language; blank selects everything
 */
public record Selection(String query, Filters filters, SearchRequest.Sort sort) {

    public static final Selection EVERYTHING = new Selection("", Filters.NONE, SearchRequest.Sort.RELEVANCE);

    /** Names of all parameters: {@code q}, one per filter field in lower case, {@code from}, {@code to}, {@code sort}. */
    public static final Set<String> PARAMETERS = Stream.concat(
                    Stream.of("q", "from", "to", "sort"),
                    Arrays.stream(FilterField.values()).map(Selection::key))
            .collect(Collectors.toUnmodifiableSet());

    private static final int MOST_VALUES = 200;
    private static final int LONGEST_VALUE = 1000;

    /**
     * Reads parameters as they stand in an address; a filter may be given several times.
     *
     * @throws WrongParameterException for an unknown name or value
     */
    public static Selection of(Map<String, List<String>> parameters) {
        for (String name : parameters.keySet()) {
            if (!PARAMETERS.contains(name)) {
                throw new WrongParameterException(
                        name,
                        "no such parameter; there are "
                                + PARAMETERS.stream().sorted().collect(Collectors.joining(", ")));
            }
        }
        Map<FilterField, Set<String>> values = new EnumMap<>(FilterField.class);
        for (FilterField field : FilterField.values()) {
            values.put(field, values(field, parameters.getOrDefault(key(field), List.of())));
        }
        Filters filters = new Filters(values, day(parameters, "from"), day(parameters, "to"));
        return new Selection(single(parameters, "q"), filters, sort(single(parameters, "sort")));
    }

    /** The reverse of {@link #of}: what is empty or usual is left out. */
    public Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (!query.isBlank()) {
            parameters.put("q", List.of(query));
        }
        filters.values().forEach((field, set) -> parameters.put(key(field), new ArrayList<>(set)));
        if (filters.deadlineFrom() != null) {
            parameters.put("from", List.of(filters.deadlineFrom().toString()));
        }
        if (filters.deadlineTo() != null) {
            parameters.put("to", List.of(filters.deadlineTo().toString()));
        }
        if (sort != SearchRequest.Sort.RELEVANCE) {
            parameters.put("sort", List.of(sort.name().toLowerCase(Locale.ROOT)));
        }
        return parameters;
    }

    /** {@link #parameters} as the part of an address behind the question mark. */
    public String address() {
        return parameters().entrySet().stream()
                .flatMap(each -> each.getValue().stream()
                        .map(value -> each.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
    }

    /** All of it, in pages or streamed. */
    public SearchRequest request(Set<FilterField> facets, String cursor, int size, boolean highlight) {
        return new SearchRequest(query, filters, facets, sort, cursor, size, highlight);
    }

    /** The name of a filter in addresses. */
    public static String key(FilterField field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    /** @throws WrongParameterException where no field is called so */
    public static FilterField field(String name) {
        return constant("facets", FilterField.class, name);
    }

    private static Set<String> values(FilterField field, List<String> given) {
        if (given.size() > MOST_VALUES) {
            throw new WrongParameterException(key(field), "at most " + MOST_VALUES + " values, not " + given.size());
        }
        return given.stream()
                .filter(value -> !value.isBlank())
                .map(value -> value(field, value.strip()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String value(FilterField field, String given) {
        if (given.length() > LONGEST_VALUE) {
            throw new WrongParameterException(key(field), "at most " + LONGEST_VALUE + " characters");
        }
        return switch (field) {
            case STATUS -> constant(key(field), Completion.class, given).name();
            case TIMELINESS -> constant(key(field), Timeliness.class, given).name();
            case KIND -> constant(key(field), PlanKind.class, given).name();
            case YEAR -> matching(key(field), given, "[0-9]{4}", "four digits");
            case DOCUMENT -> matching(key(field), given, "[0-9a-f]{64}", "64 lower-case hex digits");
            case BODY, THEME, PARTY, ACT -> given;
        };
    }

    private static String matching(String parameter, String given, String pattern, String expected) {
        if (!given.matches(pattern)) {
            throw new WrongParameterException(parameter, expected + ", not '" + given + "'");
        }
        return given;
    }

    private static <E extends Enum<E>> E constant(String parameter, Class<E> type, String given) {
        for (E each : type.getEnumConstants()) {
            if (each.name().equalsIgnoreCase(given.replace('-', '_'))) {
                return each;
            }
        }
        String all = Arrays.stream(type.getEnumConstants())
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        throw new WrongParameterException(parameter, "one of " + all + ", not '" + given + "'");
    }

    private static SearchRequest.Sort sort(String given) {
        return given.isBlank()
                ? SearchRequest.Sort.RELEVANCE
                : constant("sort", SearchRequest.Sort.class, given.strip());
    }

    private static @Nullable LocalDate day(Map<String, List<String>> parameters, String name) {
        String given = single(parameters, name);
        try {
            return given.isBlank() ? null : LocalDate.parse(given.strip());
        } catch (DateTimeParseException e) {
            throw new WrongParameterException(name, "a day such as 2021-03-31, not '" + given + "'");
        }
    }

    private static String single(Map<String, List<String>> parameters, String name) {
        List<String> given = parameters.getOrDefault(name, List.of());
        if (given.size() > 1) {
            throw new WrongParameterException(name, "can be given once, not " + given.size() + " times");
        }
        return given.isEmpty() ? "" : given.getFirst();
    }
}
