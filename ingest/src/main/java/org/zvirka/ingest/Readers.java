package org.zvirka.ingest;

import java.util.List;
import org.zvirka.ingest.html.HtmlReader;
import org.zvirka.ingest.html.WebArchiveReader;
import org.zvirka.ingest.odf.OdsReader;
import org.zvirka.ingest.odf.OdtReader;
import org.zvirka.ingest.pdf.PdfReader;
import org.zvirka.ingest.rtf.RtfReader;
import org.zvirka.ingest.scan.ImageFileReader;
import org.zvirka.ingest.scan.ScanReader;
import org.zvirka.ingest.sheet.XlsReader;
import org.zvirka.ingest.sheet.XlsxReader;
import org.zvirka.ingest.text.TextReader;
import org.zvirka.ingest.word.DocReader;
import org.zvirka.ingest.word.DocxReader;
import org.zvirka.ingest.worker.ForkedReader;
import org.zvirka.ingest.worker.WorkerSettings;

/** The readers of every format this module knows; where a new format is plugged in. */
public final class Readers {

    private Readers() {}

    /** One reader per family of formats; no two answer for the same media type. */
    public static List<FormatReader> all() {
        return List.of(
                new TextReader(),
                new DocxReader(),
                new DocReader(),
                new OdtReader(),
                new OdsReader(),
                new XlsReader(),
                new XlsxReader(),
                new HtmlReader(),
                new WebArchiveReader(),
                new RtfReader(),
                new ImageFileReader(new ScanReader()),
                new PdfReader(new ScanReader()));
    }

    /** Reads in this process: for trusted files and inside workers. */
    public static DocumentReader inProcess() {
        return new InProcessReader(all());
    }

    /** Reads in processes of their own: for files from anywhere. */
    public static DocumentReader forked(WorkerSettings settings) {
        return new ForkedReader(settings);
    }

    /** {@link #forked(WorkerSettings)} with {@link WorkerSettings#STANDARD}. */
    public static DocumentReader forked() {
        return forked(WorkerSettings.STANDARD);
    }
}
