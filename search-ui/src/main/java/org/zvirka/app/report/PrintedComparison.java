package org.zvirka.app.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.zvirka.app.selection.WrongParameterException;
import org.zvirka.app.words.Words;
import tools.jackson.databind.JsonNode;

/** A comparison written as a page or on paper. */
public final class PrintedComparison {

    /** What it can be written as. */
    public enum Format {
        HTML,
        PDF
    }

    private PrintedComparison() {}

    /**
     * Writes everything and flushes, without closing the stream.
     *
     * @param answer as {@code GET /api/v1/compare} gives it
     * @throws WrongParameterException where a PDF cannot hold it; before anything is written
     */
    public static void write(JsonNode answer, Format format, Words words, Footing footing, OutputStream out)
            throws IOException {
        long lines = answer.path("rows").size()
                + answer.path("templates").size()
                + answer.path("cells").size()
                + answer.path("planAgainstReport")
                        .valueStream()
                        .mapToLong(delivery -> delivery.path("items").size())
                        .sum();
        if (format == Format.PDF && lines > Pdf.MOST_MEASURES) {
            throw new WrongParameterException(
                    "format", "a PDF holds " + Pdf.MOST_MEASURES + " rows, this has " + lines + "; take report-html");
        }
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        new ComparisonReport(page, words, footing).write(answer);
        switch (format) {
            case HTML -> page.writeTo(out);
            case PDF -> Pdf.write(page.toByteArray(), out);
        }
        out.flush();
    }
}
