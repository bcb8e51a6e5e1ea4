package org.zvirka.app.saved;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.zvirka.app.selection.Selection;

/**
 * A search with a name.
 *
 * @param id letters and digits
 * @param address parameters of the search as in its address, without the question mark
 * @param seen when it was last opened from the list
 */
public record SavedSearch(String id, String name, String address, Instant seen) {

    static final int LONGEST_NAME = 120;

    public SavedSearch {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a name has 1.." + LONGEST_NAME + " characters");
        }
        selection(address);
    }

    public Selection selection() {
        return selection(address);
    }

    private static Selection selection(String address) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        Stream<String> pairs = Arrays.stream(address.split("&")).filter(pair -> pair.indexOf('=') > 0);
        pairs.forEach(pair -> {
            int at = pair.indexOf('=');
            parameters
                    .computeIfAbsent(decoded(pair.substring(0, at)), key -> new ArrayList<>())
                    .add(decoded(pair.substring(at + 1)));
        });
        return Selection.of(parameters);
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8);
    }
}
