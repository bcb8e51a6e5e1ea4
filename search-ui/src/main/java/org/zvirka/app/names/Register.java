package org.zvirka.app.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zvirka.index.Archive;
import org.zvirka.index.FilterField;
import org.zvirka.index.Filters;
import org.zvirka.index.SearchRequest;
import org.zvirka.index.SearchResult;
import org.zvirka.index.correction.Change;

/** The names in the archive. Safe for use by several threads. */
@Component
class Register {

    /** Letters that tell a word whatever its ending. */
    private static final int STEM = 5;
    /** A name of fewer letters is an abbreviation: alike ones are not the same. */
    private static final int SHORT = 6;

    private final Archive archive;

    Register(Archive archive) {
        this.archive = archive;
    }

    /** A name and in how many measures it stands. */
    record Named(String name, long measures) {}

    /** The most frequent first; of parties at most those that a search counts. */
    List<Named> names(Change.Names.Kind kind) {
        FilterField field =
                switch (kind) {
                    case BODY -> FilterField.BODY;
                    case PARTY -> FilterField.PARTY;
                };
        SearchRequest ask =
                new SearchRequest("", Filters.NONE, Set.of(field), SearchRequest.Sort.DOCUMENT, "", 0, false);
        return switch (archive.search().search(ask)) {
            case SearchResult.Found found ->
                found.facets().getOrDefault(field, List.of()).stream()
                        .map(value -> new Named(value.value(), value.count()))
                        .toList();
            case SearchResult.BadQuery bad -> List.of();
            case SearchResult.Unavailable down -> List.of();
        };
    }

    /** Groups of names that differ in endings, letter case and signs alone; proposals, never merged by themselves. */
    static List<List<Named>> alike(List<Named> names) {
        Map<String, List<Named>> groups = new LinkedHashMap<>();
        for (Named each : names) {
            String key = key(each.name());
            if (key.length() >= SHORT) {
                groups.computeIfAbsent(key, any -> new ArrayList<>()).add(each);
            }
        }
        return groups.values().stream()
                .filter(group -> group.size() > 1)
                .map(group -> group.stream()
                        .sorted(Comparator.comparingLong(Named::measures).reversed())
                        .toList())
                .toList();
    }

    private static String key(String name) {
        String[] words = name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1);
        return Arrays.stream(words)
                .filter(word -> !word.isEmpty())
                .map(word -> word.length() <= STEM ? word : word.substring(0, STEM))
                .collect(Collectors.joining(" "));
    }
}
