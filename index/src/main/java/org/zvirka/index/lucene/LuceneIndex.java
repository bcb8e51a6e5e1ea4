package org.zvirka.index.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.index.CrossRequest;
import org.zvirka.index.CrossTable;
import org.zvirka.index.engine.Answer;
import org.zvirka.index.engine.EngineUnavailableException;
import org.zvirka.index.engine.MeasureIndex;
import org.zvirka.index.engine.MeasureRecord;
import org.zvirka.index.engine.Question;
import org.zvirka.index.kept.DiskTrouble;
import org.zvirka.index.language.Language;
import org.zvirka.ingest.document.DocumentId;

/** One Lucene index. */
final class LuceneIndex implements MeasureIndex {

    /** Flushed before it takes more; a plan of ten thousand measures fits. */
    private static final double BUFFER_MB = 32;

    private static final int SCAN = 1_000_000;

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Snapshots snapshots;
    private final Facets facets = new Facets();

    LuceneIndex(Directory directory, Language language, Clock clock) throws IOException {
        this.directory = directory;
        this.writer = new IndexWriter(
                directory,
                new IndexWriterConfig(Fields.analyzer(language))
                        .setRAMBufferSizeMB(BUFFER_MB)
                        .setCommitOnClose(true));
        this.searchers = new SearcherManager(writer, null);
        this.snapshots = new Snapshots(searchers, clock);
        writer.commit();
    }

    @Override
    public void replace(DocumentId document, String version, List<MeasureRecord> measures) {
        List<Document> all = new ArrayList<>();
        all.add(Documents.plan(document, version));
        measures.forEach(measure -> all.add(Documents.measure(document, measure)));
        change(() -> writer.updateDocuments(owner(document), all));
    }

    @Override
    public void delete(DocumentId document) {
        change(() -> writer.deleteDocuments(owner(document)));
    }

    @Override
    public Map<DocumentId, String> versions() {
        return read("", searcher -> {
            Map<DocumentId, String> versions = new HashMap<>();
            StoredFields stored = searcher.storedFields();
            for (ScoreDoc plan : searcher.search(new TermQuery(new Term(Fields.TYPE, Fields.PLAN)), SCAN).scoreDocs) {
                Document document = stored.document(plan.doc);
                versions.put(new DocumentId(document.get(Fields.OWNER)), document.get(Fields.VERSION));
            }
            return versions;
        });
    }

    @Override
    public Answer ask(Question question) {
        try (Snapshots.Snapshot snapshot = snapshots.acquire(question.snapshot())) {
            return answer(snapshot, question);
        } catch (IOException e) {
            throw away("read", e);
        }
    }

    @Override
    public List<CrossTable.Line> cross(CrossRequest request, List<String> names) {
        return read("", searcher -> CrossCounting.of(searcher, request, names));
    }

    @Override
    public Optional<String> payload(MeasureId id) {
        return read("", searcher -> {
            TopDocs found = searcher.search(new TermQuery(new Term(Fields.ID, id.value())), 1);
            return found.scoreDocs.length == 0
                    ? Optional.empty()
                    : Optional.of(payload(searcher.storedFields(), found.scoreDocs[0].doc));
        });
    }

    @Override
    public long measures() {
        return read("", searcher -> (long) searcher.count(new TermQuery(new Term(Fields.TYPE, Fields.MEASURE))));
    }

    @Override
    public void close() {
        try {
            snapshots.close();
            searchers.close();
            writer.close();
            directory.close();
        } catch (IOException e) {
            throw away("close", e);
        }
    }

    private Answer answer(Snapshots.Snapshot snapshot, Question question) throws IOException {
        IndexSearcher searcher = snapshot.searcher();
        Query query = Queries.of(question.clause(), question.better(), question.filters(), Optional.empty());
        int size = Math.max(1, question.size());
        int limit = Math.max(1, searcher.getIndexReader().maxDoc());
        @Nullable
        FieldDoc after = question.after().isEmpty() ? null : Sorting.after(question.sort(), question.after(), limit);
        Found found = find(searcher, query, after, Math.min(size, limit), question);
        List<Answer.Item> items = new ArrayList<>();
        StoredFields stored = searcher.storedFields();
        for (ScoreDoc doc : found.top().scoreDocs) {
            if (items.size() < question.size()) {
                items.add(new Answer.Item(
                        payload(stored, doc.doc),
                        Sorting.score(question.sort(), (FieldDoc) doc),
                        Sorting.values(question.sort(), (FieldDoc) doc)));
            }
        }
        return new Answer(
                found.top().totalHits.value(), items, facets.count(searcher, question, found.hits()), snapshot.name());
    }

    private record Found(TopDocs top, FacetsCollector hits) {}

    /** Remembers all documents that hit only where something is counted from them. */
    private static Found find(
            IndexSearcher searcher, Query query, @Nullable FieldDoc after, int size, Question question)
            throws IOException {
        Sort sort = Sorting.of(question.sort());
        if (question.facets().isEmpty()) {
            TopFieldDocs top =
                    searcher.search(query, new TopFieldCollectorManager(sort, size, after, Integer.MAX_VALUE));
            return new Found(top, new FacetsCollector());
        }
        FacetsCollectorManager.FacetsResult result =
                FacetsCollectorManager.searchAfter(searcher, after, query, size, sort, new FacetsCollectorManager());
        return new Found(result.topDocs(), result.facetsCollector());
    }

    private static String payload(StoredFields stored, int doc) throws IOException {
        return stored.document(doc, Set.of(Fields.PAYLOAD)).get(Fields.PAYLOAD);
    }

    private static Term owner(DocumentId document) {
        return new Term(Fields.OWNER, document.value());
    }

    private interface Change {
        void run() throws IOException;
    }

    private interface Reading<T> {
        T from(IndexSearcher searcher) throws IOException;
    }

    private void change(Change change) {
        try {
            change.run();
            writer.commit();
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw away("write", e);
        }
    }

    private <T> T read(String name, Reading<T> reading) {
        try (Snapshots.Snapshot snapshot = snapshots.acquire(name)) {
            return reading.from(snapshot.searcher());
        } catch (IOException e) {
            throw away("read", e);
        }
    }

    private EngineUnavailableException away(String what, IOException e) {
        Path place = directory instanceof FSDirectory onDisk ? onDisk.getDirectory() : Path.of("memory");
        return DiskTrouble.of("luceneDisk", what + " the index in", place, e);
    }
}
