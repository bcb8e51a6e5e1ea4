package org.zvirka.app.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.zvirka.app.report.Footing;
import org.zvirka.app.report.Pdf;
import org.zvirka.app.report.SearchReport;
import org.zvirka.app.report.Summary;
import org.zvirka.app.words.Words;

/** A printable report; as HTML it streams, as PDF it is laid out once it is whole. */
final class ReportWriter implements MeasureWriter {

    private final SearchReport report;
    private final OutputStream out;
    private final ByteArrayOutputStream page;

    private ReportWriter(
            OutputStream to,
            Words words,
            Provenance provenance,
            Summary summary,
            OutputStream out,
            ByteArrayOutputStream page) {
        Footing footing = new Footing(
                provenance.at(),
                provenance.version(),
                provenance.fingerprint(),
                provenance.documents().size(),
                provenance.address());
        this.report = new SearchReport(to, words, footing, summary, provenance.server());
        this.out = out;
        this.page = page;
    }

    static ReportWriter html(OutputStream out, Words words, Provenance provenance, Summary summary) {
        return new ReportWriter(out, words, provenance, summary, out, new ByteArrayOutputStream(0));
    }

    static ReportWriter pdf(OutputStream out, Words words, Provenance provenance, Summary summary) {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        return new ReportWriter(page, words, provenance, summary, out, page);
    }

    @Override
    public void begin(Provenance provenance) throws IOException {
        report.begin(provenance.selection());
    }

    @Override
    public void measure(ExportedMeasure measure) throws IOException {
        report.measure(measure.hit(), measure.corrected());
    }

    @Override
    public void end(long rows) throws IOException {
        report.end();
        if (page.size() > 0) {
            Pdf.write(page.toByteArray(), out);
        }
        out.flush();
    }
}
