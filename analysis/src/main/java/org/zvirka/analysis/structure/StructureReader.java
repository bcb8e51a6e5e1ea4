package org.zvirka.analysis.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zvirka.analysis.plan.Column;
import org.zvirka.analysis.plan.ColumnChoice;
import org.zvirka.analysis.plan.ColumnRole;
import org.zvirka.ingest.document.Finding;
import org.zvirka.ingest.document.Heading;
import org.zvirka.ingest.document.Origin;
import org.zvirka.ingest.document.Paragraph;
import org.zvirka.ingest.document.SourceDocument;
import org.zvirka.ingest.document.Table;

/** Finds the tables of measures in a document and reads their rows. Immutable; safe for use by several threads. */
public final class StructureReader {

    /** A table without a header needs this many columns to be taken for measures by its content. */
    private static final int FEWEST_COLUMNS = 3;

    private static final int QUOTE = 120;

    private final HeaderFinder finder;
    private final Cards cards;

    public StructureReader(HeaderWords words) {
        this.cards = new Cards(words);
        this.finder = new HeaderFinder(words);
    }

    public Structure read(SourceDocument document) {
        return read(document, List.of());
    }

    /** @param choices what people said the columns hold */
    public Structure read(SourceDocument document, List<ColumnChoice> choices) {
        List<LogicalTable> tables = new PartJoiner(finder).join(cards.toRows(document.blocks()));
        boolean report = tellsOfReport(document);
        List<Finding> findings = new ArrayList<>();
        List<LogicalTable> ofMeasures = new ArrayList<>();
        for (LogicalTable table : tables) {
            LogicalTable named = table.header().isPresent()
                    ? ColumnsByContent.findMeasures(table)
                    : byContent(table, report, findings);
            Optional<LogicalTable> chosen = ChosenColumns.in(named, choices);
            if (chosen.isPresent()) {
                if (chosen.get().header().has(ColumnRole.MEASURE)) {
                    ofMeasures.add(chosen.get());
                }
            } else if (named.header().ofMeasures()) {
                ofMeasures.add(ColumnsByContent.settle(named));
            } else if (!table.lines().isEmpty() || table.header().isPresent()) {
                findings.add(Finding.of(Finding.Kind.TABLE_NOT_OF_MEASURES, origin(table), words(table)));
            }
        }
        return build(tables, ofMeasures, findings);
    }

    private static boolean tellsOfReport(SourceDocument document) {
        return document.blocks().stream()
                .map(block -> switch (block) {
                    case Heading heading -> heading.text();
                    case Paragraph paragraph -> paragraph.text();
                    case Table ignored -> "";
                })
                .anyMatch(ReportWords::in);
    }

    private static Structure build(List<LogicalTable> tables, List<LogicalTable> ofMeasures, List<Finding> findings) {
        List<Structure.MeasureRow> rows = new ArrayList<>();
        for (LogicalTable table : ofMeasures) {
            MeasureBuilder builder = new MeasureBuilder(table.withLines(RowAligner.align(table, findings))).build();
            builder.drafts()
                    .forEach(draft -> rows.add(new Structure.MeasureRow(
                            draft.number(), draft.section(), draft.printed(), draft.origin())));
            findings.addAll(builder.findings());
            unknown(table, findings);
        }
        if (tables.isEmpty()) {
            findings.add(Finding.of(Finding.Kind.NO_TABLE, Origin.UNKNOWN));
        } else if (rows.isEmpty()) {
            findings.add(Finding.of(Finding.Kind.NO_MEASURES, Origin.UNKNOWN));
        }
        findings.addAll(Numbering.check(rows));
        return new Structure(
                ofMeasures.isEmpty()
                        ? List.of()
                        : ofMeasures.getFirst().header().columns(),
                rows,
                findings);
    }

    private static LogicalTable byContent(LogicalTable table, boolean report, List<Finding> findings) {
        if (table.width() < FEWEST_COLUMNS) {
            return table;
        }
        List<Column> columns = ContentRoles.of(table.lines(), table.width(), report);
        LogicalTable named = table.withHeader(new Header(0, columns, 0));
        if (named.header().ofMeasures()) {
            findings.add(Finding.of(Finding.Kind.HEADER_MISSING, origin(table)));
        }
        return named;
    }

    private static void unknown(LogicalTable table, List<Finding> findings) {
        for (Column column : table.header().columns()) {
            if (column.role() == ColumnRole.OTHER) {
                findings.add(Finding.of(Finding.Kind.COLUMN_UNKNOWN, origin(table), column.header()));
            }
        }
    }

    private static Origin origin(LogicalTable table) {
        return table.lines().isEmpty()
                ? Origin.UNKNOWN
                : table.lines().getFirst().origin();
    }

    private static String words(LogicalTable table) {
        String text = table.header().isPresent()
                ? String.join(
                        " | ",
                        table.header().columns().stream().map(Column::header).toList())
                : table.lines().isEmpty() ? "" : table.lines().getFirst().text();
        return text.length() <= QUOTE ? text : text.substring(0, QUOTE) + "…";
    }
}
