package org.zvirka.app.export;

import java.io.IOException;
import java.util.Set;
import org.zvirka.analysis.json.PlanJson;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.index.Archive;
import org.zvirka.index.Ledger;
import org.zvirka.index.PlanSummary;
import org.zvirka.index.correction.ChangeJson;
import org.zvirka.index.correction.Event;
import org.zvirka.ingest.document.DocumentId;

/** The rows of a data package's tables beside that of measures; one document at a time is in memory. */
final class PackageTables {

    private final Archive archive;
    private final Provenance provenance;
    private final LinkTable links;
    private final Set<DocumentId> documents;

    /** @param documents those with a measure in the selection */
    PackageTables(Archive archive, Provenance provenance, LinkTable links, Set<DocumentId> documents) {
        this.archive = archive;
        this.provenance = provenance;
        this.links = links;
        this.documents = documents;
    }

    /** @return how many rows */
    long write(PackageTable table, LinkTable.Rows rows) throws IOException {
        return switch (table) {
            case DOCUMENTS -> documents(rows);
            case LINKS -> links.write(documents, rows);
            case LEDGER -> ledger(rows);
            case CORRECTIONS -> corrections(rows);
            case PLANS -> plans(rows);
            case CODEBOOK -> codebook(rows);
        };
    }

    private long documents(LinkTable.Rows rows) throws IOException {
        for (PlanSummary plan : provenance.documents()) {
            rows.row(
                    plan.id().value(),
                    plan.file(),
                    plan.mediaType(),
                    plan.title(),
                    plan.body(),
                    plan.kind().name(),
                    plan.yearFrom() == 0 ? "" : plan.yearFrom(),
                    plan.yearTo() == 0 ? "" : plan.yearTo(),
                    plan.measures(),
                    plan.findings());
        }
        return provenance.documents().size();
    }

    private long ledger(LinkTable.Rows rows) throws IOException {
        var entries = archive.ledger().entries();
        for (Ledger.Entry entry : entries) {
            rows.row(
                    entry.file(),
                    entry.id().map(DocumentId::value).orElse(""),
                    entry.state().name(),
                    entry.reason(),
                    entry.attempts(),
                    entry.at().toString());
        }
        return entries.size();
    }

    private long corrections(LinkTable.Rows rows) throws IOException {
        long written = 0;
        for (DocumentId document : documents) {
            for (Event event : archive.corrections().of(document)) {
                correction(event, rows);
                written++;
            }
        }
        for (Event event : archive.corrections().everywhere()) {
            correction(event, rows);
            written++;
        }
        return written;
    }

    private static void correction(Event event, LinkTable.Rows rows) throws IOException {
        rows.row(
                event.document().map(DocumentId::value).orElse(""),
                event.measure().map(MeasureId::value).orElse(""),
                event.field(),
                event.author(),
                event.at().toString(),
                ChangeJson.write(event).toString());
    }

    private long plans(LinkTable.Rows rows) throws IOException {
        long written = 0;
        for (DocumentId document : documents) {
            Plan plan = archive.plans()
                    .plan(document)
                    .orElseThrow(() -> new IOException("document " + document + " was removed while it was exported"));
            rows.row(document.value(), PlanJson.toTree(plan).toString());
            written++;
        }
        return written;
    }

    private static long codebook(LinkTable.Rows rows) throws IOException {
        long written = 0;
        for (MeasureColumn column : MeasureColumns.ALL) {
            explain("measures", column.name(), column.type(), column.ukrainian(), column.english(), rows);
            written++;
        }
        for (PackageTable table : PackageTable.values()) {
            for (PackageTable.Field field : table.fields()) {
                explain(table.id(), field.name(), field.type(), field.ukrainian(), field.english(), rows);
                written++;
            }
        }
        return written;
    }

    private static void explain(
            String table,
            String column,
            MeasureColumn.Type type,
            MeasureColumn.Text ukrainian,
            MeasureColumn.Text english,
            LinkTable.Rows rows)
            throws IOException {
        rows.row(
                table,
                column,
                DataPackageDescriptor.type(type),
                ukrainian.title(),
                ukrainian.meaning(),
                english.title(),
                english.meaning());
    }
}
