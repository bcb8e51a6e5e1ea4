package org.zvirka.index.engine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.zvirka.index.SearchRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** Where a page ended. People carry it about in addresses, so anything may come back. */
record Cursor(SearchRequest.Sort sort, String snapshot, List<String> after) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Cursor first(SearchRequest.Sort sort) {
        return new Cursor(sort, "", List.of());
    }

    String text() {
        ArrayNode array = JSON.createArrayNode().add(sort.name()).add(snapshot);
        after.forEach(array::add);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(array));
    }

    /** Empty where the text is no cursor of this sort. */
    static Optional<Cursor> read(String text, SearchRequest.Sort sort) {
        if (text.isEmpty()) {
            return Optional.of(first(sort));
        }
        try {
            JsonNode array = JSON.readTree(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
            List<String> values = new ArrayList<>();
            array.forEach(value -> values.add(value.asString("")));
            if (values.size() != 2 + Ordering.of(sort).size() || !values.get(0).equals(sort.name())) {
                return Optional.empty();
            }
            List<String> after = values.subList(2, values.size());
            return Ordering.of(sort).accepts(after)
                    ? Optional.of(new Cursor(sort, values.get(1), after))
                    : Optional.empty();
        } catch (IllegalArgumentException | JacksonException e) {
            return Optional.empty();
        }
    }
}
