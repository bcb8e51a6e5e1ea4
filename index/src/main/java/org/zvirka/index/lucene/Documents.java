package org.zvirka.index.lucene;

import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.zvirka.index.engine.MeasureRecord;
import org.zvirka.index.engine.Ordering;
import org.zvirka.index.query.QueryField;
import org.zvirka.ingest.document.DocumentId;

/** Turns records into Lucene documents. */
final class Documents {

    /** Single cells are searched by name rarely and never ranked by their length. */
    private static final FieldType CELL = new FieldType(TextField.TYPE_NOT_STORED);

    /** A facet value longer than this is no name; Lucene refuses terms of 32 KB. */
    private static final int MAX_KEY = 1000;

    static {
        CELL.setOmitNorms(true);
        CELL.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        CELL.freeze();
    }

    private Documents() {}

    /** The entry that tells a plan is indexed, also one without measures. */
    static Document plan(DocumentId id, String version) {
        Document document = new Document();
        document.add(new StringField(Fields.TYPE, Fields.PLAN, Field.Store.NO));
        document.add(new StringField(Fields.OWNER, id.value(), Field.Store.YES));
        document.add(new StoredField(Fields.VERSION, version));
        return document;
    }

    static Document measure(DocumentId owner, MeasureRecord measure) {
        Document document = new Document();
        document.add(new StringField(Fields.TYPE, Fields.MEASURE, Field.Store.NO));
        document.add(new StringField(Fields.OWNER, owner.value(), Field.Store.NO));
        document.add(new StringField(Fields.ID, measure.id().value(), Field.Store.NO));
        document.add(new StoredField(Fields.PAYLOAD, measure.payload()));
        measure.texts().forEach((field, values) -> texts(document, field, values));
        measure.keys()
                .forEach((field, values) -> values.forEach(
                        value -> document.add(new KeywordField(Fields.key(field), key(value), Field.Store.NO))));
        measure.due().forEach(day -> document.add(new LongField(Fields.DUE, day.toEpochDay(), Field.Store.NO)));
        order(document, measure.order());
        return document;
    }

    private static void texts(Document document, String field, List<String> values) {
        boolean ranked = field.equals(QueryField.ALL.id()) || field.equals(QueryField.TEXT.id());
        FieldType type = ranked ? TextField.TYPE_NOT_STORED : CELL;
        for (String value : values) {
            document.add(new Field(field, value, type));
            document.add(new Field(field + ".exact", value, type));
        }
    }

    private static void order(Document document, MeasureRecord.Order order) {
        for (Ordering.Key key : Ordering.Key.values()) {
            switch (key) {
                case SCORE -> {}
                case BODY -> text(document, key, order.body());
                case FILE -> text(document, key, order.file());
                case DOCUMENT -> text(document, key, order.document());
                case YEAR -> document.add(new NumericDocValuesField(key.field(), order.year()));
                case ORDINAL -> document.add(new NumericDocValuesField(key.field(), order.ordinal()));
                case DUE -> document.add(new NumericDocValuesField(key.field(), order.due()));
            }
        }
    }

    private static void text(Document document, Ordering.Key key, String value) {
        document.add(new SortedDocValuesField(key.field(), new BytesRef(value)));
    }

    static String key(String value) {
        return value.length() <= MAX_KEY ? value : value.substring(0, MAX_KEY);
    }
}
