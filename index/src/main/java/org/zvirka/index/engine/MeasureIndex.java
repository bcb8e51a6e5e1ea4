package org.zvirka.index.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.index.CrossRequest;
import org.zvirka.index.CrossTable;
import org.zvirka.ingest.document.DocumentId;

/** An engine's index of measures. Safe for use by several threads; fails with {@link EngineUnavailableException}. */
public interface MeasureIndex extends AutoCloseable {

    /**
     * Replaces a document's measures; durable and found by searches when it returns.
     *
     * @param version what they were made from, told again by {@link #versions()}
     */
    void replace(DocumentId document, String version, List<MeasureRecord> measures);

    void delete(DocumentId document);

    /** Of every indexed document what it was made from. */
    Map<DocumentId, String> versions();

    Answer ask(Question question);

    /**
     * The lines of these names, in this order, those without measures left out.
     *
     * @param names of the lines; the request's {@code most} is not looked at
     */
    List<CrossTable.Line> cross(CrossRequest request, List<String> names);

    /** The payload of a measure. */
    Optional<String> payload(MeasureId id);

    long measures();

    @Override
    void close();
}
