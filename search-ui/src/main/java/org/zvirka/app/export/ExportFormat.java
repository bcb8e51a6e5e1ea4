package org.zvirka.app.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.zvirka.app.selection.WrongParameterException;

/** What an export can be written as. */
public enum ExportFormat {
    /** RFC 4180, UTF-8; cells that would run as formulas in a spreadsheet begin with an apostrophe. */
    CSV("text/csv;charset=utf-8", "csv"),
    /** The same with a byte order mark and semicolons, as Excel in a Ukrainian locale opens it. */
    CSV_EXCEL("text/csv;charset=utf-8", "csv"),
    /** Typed cells, frozen header, filters, and a sheet that tells where it comes from. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    /** One JSON object a line: what is exported, every measure with all its fields, how many there were. */
    NDJSON("application/x-ndjson", "ndjson"),
    /** A Frictionless Data Package: tables as they are, typed schema, codebook. */
    DATAPACKAGE("application/zip", "zip"),
    /** A page that stands alone: numbers, charts, definitions, every measure; prints as it is. */
    REPORT_HTML("text/html;charset=utf-8", "html"),
    /** The same on paper; for as many measures as {@link org.zvirka.app.report.Pdf#MOST_MEASURES}. */
    REPORT_PDF("application/pdf", "pdf");

    private final String mediaType;
    private final String ending;

    ExportFormat(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Of file names, without the dot. */
    public String ending() {
        return ending;
    }

    /** The name in addresses and on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws WrongParameterException where no format is called so */
    public static ExportFormat of(String id) {
        return Arrays.stream(values())
                .filter(each -> each.id().equalsIgnoreCase(id.strip()))
                .findFirst()
                .orElseThrow(() -> new WrongParameterException("format", "one of " + ids() + ", not '" + id + "'"));
    }

    static String ids() {
        return Arrays.stream(values()).map(ExportFormat::id).collect(Collectors.joining(", "));
    }
}
