package org.zvirka.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.zvirka.index.CrossRequest;
import org.zvirka.index.CrossTable;
import org.zvirka.index.FilterField;
import org.zvirka.index.query.Clause;

/**
 * Counts by three fields in one pass over what hits, segment by segment in plain arrays, whose names are looked up once at
 * the segment's end.
 */
final class CrossCounting {

    private final CrossRequest request;
    private final List<String> names;
    private final List<Map<String, Long>> all = new ArrayList<>();
    private final List<Map<String, Map<String, Long>>> cells = new ArrayList<>();

    private CrossCounting(CrossRequest request, List<String> names) {
        this.request = request;
        this.names = names;
        for (int i = 0; i < names.size(); i++) {
            all.add(new TreeMap<>());
            cells.add(new TreeMap<>());
        }
    }

    static List<CrossTable.Line> of(IndexSearcher searcher, CrossRequest request, List<String> names)
            throws IOException {
        CrossCounting counting = new CrossCounting(request, names);
        FacetsCollector hits = searcher.search(
                Queries.of(new Clause.Everything(), List.of(), request.filters(), Optional.empty()),
                new FacetsCollectorManager());
        for (FacetsCollector.MatchingDocs segment : hits.getMatchingDocs()) {
            counting.count(segment);
        }
        return counting.lines();
    }

    private void count(FacetsCollector.MatchingDocs segment) throws IOException {
        LeafReader reader = segment.context().reader();
        SortedSetDocValues rows = values(reader, request.rows());
        SortedSetDocValues columns = values(reader, request.columns());
        SortedSetDocValues counted = values(reader, request.counted());
        int[] places = places(rows);
        Counts counts =
                new Counts(names.size(), Math.toIntExact(columns.getValueCount()), (int) counted.getValueCount());
        DocIdSetIterator docs = segment.bits().iterator();
        if (docs == null) {
            return;
        }
        for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
            if (rows.advanceExact(doc) && counted.advanceExact(doc)) {
                int[] under = ordinals(columns, doc);
                int[] what = ordinals(counted);
                for (int i = 0; i < rows.docValueCount(); i++) {
                    counts.add(places[(int) rows.nextOrd()], under, what);
                }
            }
        }
        add(counts, columns, counted);
    }

    private static SortedSetDocValues values(LeafReader reader, FilterField field) throws IOException {
        return DocValues.getSortedSet(reader, Fields.key(field));
    }

    /** By ordinal of a row's value its place among the names, -1 for others. */
    private int[] places(SortedSetDocValues rows) throws IOException {
        int[] places = new int[Math.toIntExact(rows.getValueCount())];
        Arrays.fill(places, -1);
        for (int place = 0; place < names.size(); place++) {
            long ordinal = rows.lookupTerm(new BytesRef(Documents.key(names.get(place))));
            if (ordinal >= 0) {
                places[(int) ordinal] = place;
            }
        }
        return places;
    }

    private static int[] ordinals(SortedSetDocValues values, int doc) throws IOException {
        return values.advanceExact(doc) ? ordinals(values) : new int[0];
    }

    private static int[] ordinals(SortedSetDocValues values) throws IOException {
        int[] ordinals = new int[values.docValueCount()];
        for (int i = 0; i < ordinals.length; i++) {
            ordinals[i] = (int) values.nextOrd();
        }
        return ordinals;
    }

    /** Counts of one segment; column 0 is all measures of a row, column 1 those without a column. */
    private static final class Counts {
        private final int columns;
        private final int values;
        private final long[] counts;

        Counts(int rows, int columns, int values) {
            this.columns = columns + 2;
            this.values = values;
            this.counts = new long[Math.multiplyExact(Math.multiplyExact(rows, this.columns), values)];
        }

        void add(int row, int[] under, int[] what) {
            if (row < 0) {
                return;
            }
            for (int value : what) {
                counts[place(row, 0, value)]++;
                if (under.length == 0) {
                    counts[place(row, 1, value)]++;
                }
                for (int column : under) {
                    counts[place(row, column + 2, value)]++;
                }
            }
        }

        long of(int row, int column, int value) {
            return counts[place(row, column, value)];
        }

        private int place(int row, int column, int value) {
            return (row * columns + column) * values + value;
        }
    }

    private void add(Counts counts, SortedSetDocValues columns, SortedSetDocValues counted) throws IOException {
        String[] columnNames = names(columns);
        String[] valueNames = names(counted);
        for (int row = 0; row < names.size(); row++) {
            for (int value = 0; value < valueNames.length; value++) {
                add(all.get(row), valueNames[value], counts.of(row, 0, value));
                for (int column = 1; column < columnNames.length + 2; column++) {
                    long count = counts.of(row, column, value);
                    if (count > 0) {
                        String name = column == 1 ? CrossTable.WITHOUT : columnNames[column - 2];
                        add(cells.get(row).computeIfAbsent(name, any -> new TreeMap<>()), valueNames[value], count);
                    }
                }
            }
        }
    }

    private static void add(Map<String, Long> counts, String value, long count) {
        if (count > 0) {
            counts.merge(value, count, Long::sum);
        }
    }

    private static String[] names(SortedSetDocValues values) throws IOException {
        String[] names = new String[(int) values.getValueCount()];
        for (int i = 0; i < names.length; i++) {
            names[i] = values.lookupOrd(i).utf8ToString();
        }
        return names;
    }

    private List<CrossTable.Line> lines() {
        List<CrossTable.Line> lines = new ArrayList<>();
        for (int row = 0; row < names.size(); row++) {
            if (!all.get(row).isEmpty()) {
                lines.add(new CrossTable.Line(names.get(row), all.get(row), new LinkedHashMap<>(cells.get(row))));
            }
        }
        return lines;
    }
}
