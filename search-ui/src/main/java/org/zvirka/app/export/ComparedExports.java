package org.zvirka.app.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.zvirka.app.comparison.Asked;
import org.zvirka.app.comparison.Compared;
import org.zvirka.app.comparison.ComparisonAnswers;
import org.zvirka.app.comparison.Comparisons;
import org.zvirka.app.report.PrintedComparison;
import org.zvirka.app.selection.WrongParameterException;
import org.zvirka.app.words.Words;
import org.zvirka.index.Archive;

/** Makes exports of comparisons. Safe for use by several threads. */
public final class ComparedExports {

    private final Archive archive;
    private final Comparisons comparisons;
    private final ComparisonAnswers answers;
    private final Clock clock;

    /** @param comparisons over the same archive */
    public ComparedExports(Archive archive, Comparisons comparisons, Clock clock) {
        this.archive = archive;
        this.comparisons = comparisons;
        this.answers = new ComparisonAnswers(comparisons);
        this.clock = clock;
    }

    /** A comparison that was made and can be written. */
    public static final class Ready {

        private final ComparedOrigin origin;
        private final ComparedTable table;
        private final ExportFormat format;
        private final Words words;

        private Ready(ComparedOrigin origin, ExportFormat format, Words words) {
            this.origin = origin;
            this.table = ComparedTable.of(origin.compared(), origin.server());
            this.format = format;
            this.words = words;
        }

        /** How many rows the table has. */
        public long rows() {
            return table.rows().size();
        }

        public String fingerprint() {
            return origin.state().fingerprint();
        }

        /** Day and fingerprint, so that two exports are told apart by their names. */
        public String fileName() {
            return "zvirka-comparison-" + origin.at().atZone(ZoneOffset.UTC).toLocalDate() + "-"
                    + fingerprint().substring(0, 8) + "." + format.ending();
        }

        /** What a CSV file named so cannot say of itself. */
        public byte[] metadata(String csv) {
            return CsvMetadata.write(table.columns(), origin.toTree(rows()), origin.at(), format, csv);
        }

        /**
         * Writes everything and flushes, without closing the stream.
         *
         * @throws WrongParameterException where the format cannot hold it; before anything is written
         */
        public void write(OutputStream out) throws IOException {
            switch (format) {
                case CSV -> CsvWriter.comma(out, origin.provenance()).table(table);
                case CSV_EXCEL -> CsvWriter.semicolon(out, origin.provenance()).table(table);
                case XLSX -> ComparedWorkbook.write(origin, table, out);
                case NDJSON -> new ComparedNdjson(out).write(origin, rows());
                case REPORT_HTML -> print(PrintedComparison.Format.HTML, out);
                case REPORT_PDF -> print(PrintedComparison.Format.PDF, out);
                case DATAPACKAGE ->
                    throw new WrongParameterException(
                            "format",
                            "a comparison is csv, csv-excel, xlsx, ndjson, report-html or report-pdf; a data package"
                                    + " holds measures and their links");
            }
        }

        private void print(PrintedComparison.Format as, OutputStream out) throws IOException {
            PrintedComparison.write(
                    origin.compared().answer(), as, words, origin.state().footing(origin.at(), origin.address()), out);
        }
    }

    /**
     * @param server address of the server for links, without a slash at its end, empty where none runs
     * @param language of a report; the other formats have both languages in them
     * @throws WrongParameterException with what to ask instead
     */
    public Ready prepare(Asked asked, ExportFormat format, String server, Locale language) {
        Compared compared = answers.compare(asked);
        Instant now = clock.instant();
        return new Ready(
                new ComparedOrigin(compared, ArchiveState.of(archive, comparisons), now, server),
                format,
                Words.of(language));
    }
}
