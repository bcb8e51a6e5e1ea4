package org.zvirka.app.comparison;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.zvirka.analysis.compare.Delivery.Fate;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.app.selection.WrongParameterException;

/**
 * Which rows of a comparison are asked for, as the addresses of the views say it; empty means all.
 *
 * @param fate of a plan against a report
 * @param theme of a body over its years, as the next three
 * @param status a completion some year has
 * @param query words in the query language of the search
 * @param only a name of {@link Only}
 */
public record Narrowing(String fate, String theme, String status, String query, String only) {

    public static final Narrowing NONE = new Narrowing("", "", "", "", "");

    /** Names are given back as the constants are called. @throws WrongParameterException for names that are none */
    public Narrowing {
        fate = constant("fate", Fate.class, fate);
        theme = theme.strip();
        status = constant("status", Completion.class, status);
        query = query.strip();
        only = constant("only", Only.class, only);
    }

    /** What is not empty, by the names of addresses, in lower case where it is a constant. */
    public Map<String, String> parameters() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("fate", fate.toLowerCase(Locale.ROOT));
        all.put("theme", theme);
        all.put("status", status.toLowerCase(Locale.ROOT));
        all.put("q", query);
        all.put("only", only.toLowerCase(Locale.ROOT));
        all.values().removeIf(String::isEmpty);
        return all;
    }

    boolean isNone() {
        return equals(NONE);
    }

    Only which() {
        return only.isEmpty() ? Only.EVERY : Only.valueOf(only);
    }

    private static <E extends Enum<E>> String constant(String parameter, Class<E> type, String given) {
        if (given.isBlank()) {
            return "";
        }
        return Arrays.stream(type.getEnumConstants())
                .map(Enum::name)
                .filter(name -> name.equalsIgnoreCase(given.strip().replace('-', '_')))
                .findFirst()
                .orElseThrow(() -> new WrongParameterException(
                        parameter,
                        "one of "
                                + Arrays.stream(type.getEnumConstants())
                                        .map(each -> each.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", "))
                                + ", not '" + given + "'"));
    }
}
