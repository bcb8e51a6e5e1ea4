package org.zvirka.ingest.detection;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The ending of a file's name and what it promises.
 *
 * @param value lower case with its dot, empty where the name has none
 */
public record NameEnding(String value) {

    private static final String WORD = "application/msword";
    private static final String OPEN_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String OPEN_SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String ODF = "application/vnd.oasis.opendocument.";

    private static final Map<String, String> TEXTS = Map.of(
            ".csv", "text/csv",
            ".tsv", "text/tab-separated-values",
            ".tab", "text/tab-separated-values",
            ".md", "text/x-web-markdown",
            ".markdown", "text/x-web-markdown",
            ".htm", "text/html",
            ".html", "text/html");

    /** What stands rightly behind each ending; other endings promise nothing. */
    private static final Map<String, Set<String>> PROMISED = Map.ofEntries(
            Map.entry(".docx", Set.of(OPEN_WORD)),
            Map.entry(".docm", Set.of(OPEN_WORD)),
            Map.entry(".doc", Set.of(WORD)),
            Map.entry(".odt", Set.of(ODF + "text")),
            Map.entry(".ods", Set.of(ODF + "spreadsheet")),
            Map.entry(".rtf", Set.of("application/rtf", "text/rtf")),
            Map.entry(".xlsx", Set.of(OPEN_SHEET)),
            Map.entry(".xlsm", Set.of(OPEN_SHEET)),
            Map.entry(".xls", Set.of("application/vnd.ms-excel")),
            Map.entry(".html", Set.of("text/html", "application/xhtml+xml")),
            Map.entry(".htm", Set.of("text/html", "application/xhtml+xml")),
            Map.entry(".txt", Set.of("text/plain")),
            Map.entry(".csv", Set.of("text/csv", "text/plain")),
            Map.entry(".tsv", Set.of("text/tab-separated-values", "text/plain")),
            Map.entry(".md", Set.of("text/x-web-markdown", "text/plain")),
            Map.entry(".pdf", Set.of("application/pdf")),
            Map.entry(".png", Set.of("image/png")),
            Map.entry(".jpg", Set.of("image/jpeg")),
            Map.entry(".jpeg", Set.of("image/jpeg")),
            Map.entry(".tif", Set.of("image/tiff")),
            Map.entry(".tiff", Set.of("image/tiff")),
            Map.entry(".zip", Set.of("application/zip")));

    public static NameEnding of(String name) {
        int dot = name.lastIndexOf('.');
        return new NameEnding(dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT));
    }

    /** Whether the ending is one format's and the bytes are another's. */
    public boolean misleads(String mediaType) {
        Set<String> promised = PROMISED.get(value);
        return promised != null && !promised.contains(mediaType);
    }

    boolean isText() {
        return value.equals(".txt") || TEXTS.containsKey(value);
    }

    /** The kind of text the ending stands for. */
    Optional<String> textType() {
        return Optional.ofNullable(TEXTS.get(value));
    }
}
