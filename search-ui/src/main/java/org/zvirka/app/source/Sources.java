package org.zvirka.app.source;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.index.Archive;
import org.zvirka.index.PlanSummary;
import org.zvirka.index.correction.Replayed;
import org.zvirka.ingest.DocumentReader;
import org.zvirka.ingest.ReadOutcome;
import org.zvirka.ingest.document.DocumentId;
import org.zvirka.ingest.document.Origin;
import org.zvirka.ingest.document.SourceDocument;
import org.zvirka.ingest.document.Table;

/** Documents as read, for looking at. Safe for use by several threads; one document is read at a time. */
@Component
public final class Sources {

    /** Documents kept in memory: what one person has open in a few tabs. */
    private static final int KEPT = 6;

    private final Archive archive;
    private final DocumentReader reader;
    private final Map<DocumentId, SourceDocument> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<DocumentId, SourceDocument> eldest) {
            return size() > KEPT;
        }
    };

    Sources(Archive archive, DocumentReader reader) {
        this.archive = archive;
        this.reader = reader;
    }

    /** The bytes as they came; empty where they are not kept. */
    public Optional<Path> original(DocumentId id) {
        return archive.originals().find(id);
    }

    /** The document as read; empty where its original is gone or can no longer be read. */
    public synchronized Optional<SourceDocument> document(PlanSummary plan) {
        SourceDocument known = kept.get(plan.id());
        if (known != null) {
            return Optional.of(known);
        }
        Optional<SourceDocument> read = original(plan.id()).flatMap(path -> switch (reader.read(path, plan.file())) {
            case ReadOutcome.Read fine -> Optional.of(fine.document());
            case ReadOutcome.Archive archive -> Optional.<SourceDocument>empty();
            case ReadOutcome.Failed failed -> Optional.<SourceDocument>empty();
        });
        read.ifPresent(document -> kept.put(plan.id(), document));
        return read;
    }

    /** The printed rows of a document's measures, in printed order. */
    List<PrintedRow> rows(DocumentId id) {
        return archive.plans().plan(id).map(Plan::measures).orElse(List.of()).stream()
                .map(measure -> new PrintedRow(measure.id(), measure.number(), measure.text(), measure.origin()))
                .toList();
    }

    /** The rows a measure was printed in, the first one first; only where something was found or changed are there more. */
    List<Origin> places(PlanSummary plan, MeasureId measure, Origin first) {
        boolean whole =
                plan.findings() == 0 && archive.corrections().of(plan.id()).isEmpty();
        Optional<Replayed> document = whole ? Optional.empty() : archive.plans().replayed(plan.id());
        return document.map(known -> PrintedPlaces.of(known, measure, first)).orElse(List.of(first));
    }

    /** A measure and where it stands. */
    record PrintedRow(MeasureId measure, String number, String text, Origin origin) {}

    /** The part of a table that an origin names. */
    public Optional<Table> table(PlanSummary plan, int number) {
        return document(plan).flatMap(document -> document.tables().stream()
                .filter(table -> table.origin().table() == number)
                .findFirst());
    }
}
