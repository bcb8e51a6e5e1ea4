package org.zvirka.index.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.zvirka.index.FilterField;
import org.zvirka.index.language.Language;

/** Names and analysers of the index' fields. */
final class Fields {

    /** Raised whenever the fields change, so that old indexes are built anew. */
    static final int FORMAT = 1;

    static final String ID = "id";
    static final String TYPE = "type";
    static final String MEASURE = "measure";
    static final String PLAN = "plan";
    static final String PAYLOAD = "payload";
    static final String VERSION = "version";
    /** Set on a plan's own entry and on its measures, so that they go together. */
    static final String OWNER = "owner";

    static final String DUE = "due";

    private Fields() {}

    static String key(FilterField field) {
        return "key." + field.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Exact words for fields that end in {@code .exact}, dictionary forms for the others. */
    static Analyzer analyzer(Language language) {
        return new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
            @Override
            protected Analyzer getWrappedAnalyzer(String field) {
                return field.endsWith(".exact") ? language.exact() : language.lemmas();
            }

            @Override
            public int getPositionIncrementGap(String field) {
                return Language.CELL_GAP;
            }
        };
    }
}
