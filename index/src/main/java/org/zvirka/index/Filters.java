package org.zvirka.index;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Narrowing beside the query: values of one field are alternatives, fields narrow each other.
 *
 * @param deadlineFrom first day of due dates to keep, or null for no bound
 * @param deadlineTo last day of due dates to keep, or null for no bound
 */
public record Filters(
        Map<FilterField, Set<String>> values,
        @Nullable LocalDate deadlineFrom,
        @Nullable LocalDate deadlineTo) {

    public static final Filters NONE = new Filters(Map.of(), null, null);

    public Filters {
        Map<FilterField, Set<String>> copy = new EnumMap<>(FilterField.class);
        values.forEach((field, set) -> {
            if (!set.isEmpty()) {
                copy.put(field, Collections.unmodifiableSet(new LinkedHashSet<>(set)));
            }
        });
        values = Collections.unmodifiableMap(copy);
    }

    public Set<String> of(FilterField field) {
        return values.getOrDefault(field, Set.of());
    }

    public boolean isEmpty() {
        return values.isEmpty() && deadlineFrom == null && deadlineTo == null;
    }

    /** These filters with a value of one field added, or removed where it is already there. */
    public Filters toggled(FilterField field, String value) {
        Map<FilterField, Set<String>> copy = new EnumMap<>(FilterField.class);
        copy.putAll(values);
        Set<String> set = new LinkedHashSet<>(of(field));
        if (!set.remove(value)) {
            set.add(value);
        }
        copy.put(field, set);
        return new Filters(copy, deadlineFrom, deadlineTo);
    }

    public static Filters of(FilterField field, String... values) {
        return new Filters(Map.of(field, new LinkedHashSet<>(java.util.List.of(values))), null, null);
    }
}
