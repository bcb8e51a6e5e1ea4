package org.zvirka.analysis.theme;

import java.util.List;

/**
 * A theme of the theme file.
 *
 * @param id stable, used in addresses and exports
 * @param ukrainian its name
 * @param english its name
 */
public record Theme(String id, String ukrainian, String english, List<WeightedSearch> searches) {

    public Theme {
        searches = List.copyOf(searches);
    }

    record WeightedSearch(double weight, Search search) {}
}
