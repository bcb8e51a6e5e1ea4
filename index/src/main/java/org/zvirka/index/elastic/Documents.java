package org.zvirka.index.elastic;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zvirka.index.engine.MeasureRecord;
import org.zvirka.index.engine.Ordering;
import org.zvirka.ingest.document.DocumentId;

/** Turns records into documents of the index. */
final class Documents {

    /** A facet value longer than this is no name; Lucene refuses terms of 32 KB. */
    private static final int MAX_KEY = 1000;

    private Documents() {}

    /** Id of the entry that tells a plan is indexed whole. */
    static String planId(DocumentId id) {
        return "plan-" + id.value();
    }

    static Map<String, Object> plan(DocumentId id, String version) {
        return Map.of(
                Schema.TYPE, Schema.PLAN, Schema.ID, planId(id), Schema.OWNER, id.value(), Schema.VERSION, version);
    }

    /** Id of the entry that hands a plan over to the archive. */
    static String offerId(DocumentId id) {
        return "offer-" + id.value();
    }

    /** An entry that carries something else than a measure. */
    static Map<String, Object> entry(String type, String id, String owner, String payload) {
        return Map.of(Schema.TYPE, type, Schema.ID, id, Schema.OWNER, owner, Schema.PAYLOAD, payload);
    }

    static Map<String, Object> measure(DocumentId owner, MeasureRecord measure) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put(Schema.TYPE, Schema.MEASURE);
        document.put(Schema.ID, measure.id().value());
        document.put(Schema.OWNER, owner.value());
        document.put(Schema.PAYLOAD, measure.payload());
        document.putAll(measure.texts());
        Map<String, List<String>> keys = new LinkedHashMap<>();
        measure.keys()
                .forEach((field, values) -> keys.put(
                        field.name().toLowerCase(Locale.ROOT),
                        values.stream().map(Documents::key).toList()));
        document.put("key", keys);
        document.put("due", measure.due().stream().map(LocalDate::toEpochDay).toList());
        document.put("order", order(measure.order()));
        return document;
    }

    static String key(String value) {
        return value.length() <= MAX_KEY ? value : value.substring(0, MAX_KEY);
    }

    private static Map<String, Object> order(MeasureRecord.Order order) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Ordering.Key key : Ordering.Key.values()) {
            String name = key.field().substring(key.field().indexOf('.') + 1);
            switch (key) {
                case SCORE -> {}
                case BODY -> values.put(name, order.body());
                case FILE -> values.put(name, order.file());
                case DOCUMENT -> values.put(name, order.document());
                case YEAR -> values.put(name, order.year());
                case ORDINAL -> values.put(name, order.ordinal());
                case DUE -> values.put(name, order.due());
            }
        }
        return values;
    }
}
