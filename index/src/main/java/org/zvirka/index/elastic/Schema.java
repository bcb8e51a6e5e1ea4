package org.zvirka.index.elastic;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.zvirka.index.FilterField;
import org.zvirka.index.engine.Ordering;
import org.zvirka.index.language.Language;
import org.zvirka.index.query.QueryField;
import tools.jackson.databind.json.JsonMapper;

/** The index' fields, and the template that gives them to every index of ours. */
final class Schema {

    /** Raised whenever the fields change, so that the index is built anew. */
    static final int FORMAT = 1;

    static final String TYPE = "type";
    static final String MEASURE = "measure";
    static final String PLAN = "plan";
    static final String ID = "id";
    static final String OWNER = "owner";
    static final String VERSION = "version";
    static final String PAYLOAD = "payload";
    static final String DUE = "due";
    /** A plan from a helper, to be kept by the archive; once it is, only its facts stay as ADOPTED. */
    static final String OFFER = "offer";

    static final String ADOPTED = "adopted";
    /** A row of a helper's ledger, to be written into the archive's; once it is, it stays as ROW. */
    static final String ROW_OFFER = "row-offer";

    static final String ROW = "row";
    /** What was offered and is no plan or row. */
    static final String REFUSED = "refused";

    static final String META_FORMAT = "zvirka-format";
    static final String META_ARCHIVE = "zvirka-archive";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Schema() {}

    static String key(FilterField field) {
        return "key." + field.name().toLowerCase(Locale.ROOT);
    }

    /** The content of a composable index template. */
    static String template(ElasticSettings settings, String patterns, Optional<String> owner) {
        Map<String, Object> meta = new LinkedHashMap<>(Map.of(META_FORMAT, FORMAT));
        owner.ifPresent(id -> meta.put(META_ARCHIVE, id));
        Map<String, Object> analyzers = Map.of(
                "lemmas", Map.of("type", "ukrainian", "stopwords", "_none_"),
                "words", Map.of("type", "standard", "stopwords", "_none_"));
        Map<String, Object> index = Map.of(
                "number_of_shards", settings.shards(),
                "number_of_replicas", settings.replicas(),
                "refresh_interval", "1s",
                "max_result_window", 10_000,
                "analysis", Map.of("analyzer", analyzers));
        Map<String, Object> mappings = Map.of(
                "dynamic",
                "strict",
                "_meta",
                meta,
                "_source",
                Map.of("includes", new String[] {TYPE, ID, OWNER, VERSION, PAYLOAD}),
                "properties",
                properties());
        return JSON.writeValueAsString(Map.of(
                "index_patterns",
                new String[] {patterns},
                "priority",
                500,
                "template",
                Map.of("settings", Map.of("index", index), "mappings", mappings)));
    }

    private static Map<String, Object> properties() {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (String name : new String[] {TYPE, ID, OWNER}) {
            properties.put(name, Map.of("type", "keyword"));
        }
        for (String name : new String[] {VERSION, PAYLOAD}) {
            properties.put(name, Map.of("type", "keyword", "index", false, "doc_values", false));
        }
        properties.put(DUE, Map.of("type", "long"));
        for (QueryField field : QueryField.values()) {
            if (field.key().isEmpty()) {
                properties.put(field.id(), text(field == QueryField.ALL || field == QueryField.TEXT));
            }
        }
        Map<String, Object> keys = new LinkedHashMap<>();
        for (FilterField field : FilterField.values()) {
            keys.put(field.name().toLowerCase(Locale.ROOT), Map.of("type", "keyword"));
        }
        properties.put("key", Map.of("properties", keys));
        Map<String, Object> order = new LinkedHashMap<>();
        for (Ordering.Key key : Ordering.Key.values()) {
            if (key != Ordering.Key.SCORE) {
                order.put(key.field().substring("order.".length()), Map.of("type", key.isText() ? "keyword" : "long"));
            }
        }
        properties.put("order", Map.of("properties", order));
        return properties;
    }

    /** Twice: dictionary forms, and the words as they stand. */
    private static Map<String, Object> text(boolean ranked) {
        return Map.of(
                "type",
                "text",
                "analyzer",
                "lemmas",
                "norms",
                ranked,
                "position_increment_gap",
                Language.CELL_GAP,
                "fields",
                Map.of(
                        "exact",
                        Map.of(
                                "type",
                                "text",
                                "analyzer",
                                "words",
                                "norms",
                                ranked,
                                "position_increment_gap",
                                Language.CELL_GAP)));
    }
}
