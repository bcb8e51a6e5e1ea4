package org.zvirka.index.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.zvirka.index.SearchRequest;
import org.zvirka.index.engine.Ordering;

/** Orders and places in them, in Lucene's terms. */
final class Sorting {

    private Sorting() {}

    static Sort of(SearchRequest.Sort sort) {
        return new Sort(Ordering.of(sort).keys().stream().map(Sorting::field).toArray(SortField[]::new));
    }

    private static SortField field(Ordering.Key key) {
        if (key == Ordering.Key.SCORE) {
            return SortField.FIELD_SCORE;
        }
        return new SortField(key.field(), key.isText() ? SortField.Type.STRING : SortField.Type.LONG);
    }

    /** The place behind a hit; orders are total, so the number of the hit's document does not matter. */
    static FieldDoc after(SearchRequest.Sort sort, List<String> values, int limit) {
        List<Ordering.Key> keys = Ordering.of(sort).keys();
        Object[] fields = new Object[keys.size()];
        for (int i = 0; i < fields.length; i++) {
            String value = values.get(i);
            fields[i] = switch (keys.get(i)) {
                case SCORE -> Float.valueOf(value);
                case BODY, FILE, DOCUMENT -> new BytesRef(value);
                case YEAR, ORDINAL, DUE -> (long) Double.parseDouble(value);
            };
        }
        return new FieldDoc(limit - 1, Float.NaN, fields);
    }

    /** Orders without relevance have none: 0. */
    static double score(SearchRequest.Sort sort, FieldDoc doc) {
        return sort == SearchRequest.Sort.RELEVANCE ? ((Number) doc.fields[0]).doubleValue() : 0;
    }

    static List<String> values(SearchRequest.Sort sort, FieldDoc doc) {
        List<String> values = new ArrayList<>();
        for (Object value : doc.fields) {
            values.add(value instanceof BytesRef bytes ? bytes.utf8ToString() : String.valueOf(value));
        }
        return values;
    }
}
