package org.zvirka.ingest.document;

import java.util.List;

/**
 * Something a reader should know about how a document was read: said, never hidden.
 *
 * @param details values for the message of this kind, in the order documented at the kind
 */
public record Finding(Kind kind, Origin origin, List<String> details) {

    public enum Severity {
        NOTE,
        WARNING,
        ERROR
    }

    /** What was found; the words for people stand in the application's message bundles under {@code finding.<KIND>}. */
    public enum Kind {
        /** A page has no text at all. */
        PAGE_WITHOUT_TEXT(Severity.WARNING),
        /** A page is damaged and was left out; detail: what is wrong. */
        PAGE_UNREADABLE(Severity.ERROR),
        /** Pages are pictures and no recogniser is installed; details: what to install, which pages ("1-3, 7"). */
        NEEDS_TEXT_RECOGNITION(Severity.ERROR),
        /** Words stand beyond the edge of a page: in print they are cut off, here they were read from the file. */
        TEXT_BEYOND_PAGE(Severity.WARNING),
        /** Text was recognised from a picture; detail: mean confidence 0..100. */
        TEXT_RECOGNISED(Severity.NOTE),
        /** A font has no Unicode map, its text may be wrong; detail: font name. */
        FONT_WITHOUT_UNICODE(Severity.WARNING),
        /** The name's ending is another format's; details: the ending, the media type the bytes have. */
        NAME_MISLEADS(Severity.WARNING),
        /** The file ends too early; what came before was read. */
        TRUNCATED(Severity.ERROR),
        /** A part was left out because of a limit; details: which limit, its value. */
        LIMIT_REACHED(Severity.ERROR),
        /** Hidden rows or columns are left out; details: sheet, how many rows, how many columns. */
        HIDDEN_CELLS(Severity.NOTE),
        /** Hidden text was left out. */
        HIDDEN_TEXT(Severity.NOTE),
        /** The text holds tracked changes; the accepted text was read. */
        TRACKED_CHANGES(Severity.NOTE),
        /** A table stands in a cell of another; its words are part of the cell. */
        TABLE_IN_CELL(Severity.NOTE),
        /** A part of the file is of a kind that is not read, an embedded workbook or page; detail: what it is. */
        PART_NOT_READ(Severity.WARNING),
        /** A footnote; detail: its text. */
        FOOTNOTE(Severity.NOTE),
        /** Bytes could not be decoded; detail: charset used. */
        ENCODING_DOUBTFUL(Severity.WARNING),
        /** A grid was found without drawn lines; detail: confidence 0..100. */
        TABLE_WITHOUT_RULINGS(Severity.NOTE),
        /** No table was found in the document. */
        NO_TABLE(Severity.ERROR),
        /** Tables, but none of measures. */
        NO_MEASURES(Severity.ERROR),
        /** A table is not one of measures; detail: its first words. */
        TABLE_NOT_OF_MEASURES(Severity.NOTE),
        /** The printed numbering jumps; details: number before, number after. */
        NUMBERING_GAP(Severity.WARNING),
        /** A printed number appears twice in a section; detail: the number. */
        NUMBER_REPEATED(Severity.WARNING),
        /** A row has fewer cells than the table; details: cells found, cells expected. */
        ROW_TOO_SHORT(Severity.WARNING),
        /** A row has more cells than the table; details: cells found, cells expected. */
        ROW_TOO_LONG(Severity.WARNING),
        /** A column whose role is unknown; detail: its title. */
        COLUMN_UNKNOWN(Severity.WARNING),
        /** No header was found; roles were taken from the content. */
        HEADER_MISSING(Severity.WARNING),
        /** A row of the table is no measure and was left out; detail: its text. */
        ROW_NOT_UNDERSTOOD(Severity.WARNING),
        /** A row cut by a page was put together; detail: its number. */
        ROW_JOINED(Severity.NOTE),
        /** Several measures stood in one cell and were parted; detail: how many. */
        CELL_SPLIT(Severity.NOTE),
        /** A cell without words was read as part of the one above it; detail: number of its column. */
        MERGE_ASSUMED(Severity.NOTE),
        /** The body could not be told. */
        BODY_UNKNOWN(Severity.WARNING),
        /** The period could not be told. */
        PERIOD_UNKNOWN(Severity.WARNING),
        /** A deadline was not understood; detail: its words. */
        DEADLINE_NOT_UNDERSTOOD(Severity.NOTE),
        /** Mark and result disagree; details: mark, what the result says. */
        STATUS_CONTRADICTED(Severity.WARNING);

        private final Severity severity;

        Kind(Severity severity) {
            this.severity = severity;
        }

        public Severity severity() {
            return severity;
        }
    }

    public Finding {
        details = List.copyOf(details);
    }

    public static Finding of(Kind kind, Origin origin, String... details) {
        return new Finding(kind, origin, List.of(details));
    }
}
