package org.zvirka.analysis.head;

import java.util.ArrayList;
import java.util.List;
import org.zvirka.analysis.plan.ColumnRole;
import org.zvirka.analysis.plan.PlanKind;
import org.zvirka.analysis.structure.ReportWords;
import org.zvirka.analysis.structure.Structure;
import org.zvirka.ingest.document.Block;
import org.zvirka.ingest.document.Cell;
import org.zvirka.ingest.document.Heading;
import org.zvirka.ingest.document.Paragraph;
import org.zvirka.ingest.document.SourceDocument;
import org.zvirka.ingest.document.Table;

/** Reads the facts of a document. Immutable; safe for use by several threads. */
public final class HeadReader {

    public Head read(SourceDocument document, Structure structure) {
        List<String> before = new ArrayList<>();
        List<String> all = new ArrayList<>();
        boolean table = false;
        for (Block block : document.blocks()) {
            switch (block) {
                case Table part -> table = table || part.rows().size() > 1;
                case Paragraph paragraph -> line(paragraph.text(), table, before, all);
                case Heading heading -> line(heading.text(), table, before, all);
            }
        }
        TitleFinder.Found title = TitleFinder.find(before);
        List<String> cells = cells(structure);
        BodyFinder.Found body = BodyFinder.find(title.title(), before, all, cells);
        PlanKind kind = kind(title.title(), before, structure);
        YearFinder.Period period = YearFinder.find(title.title(), before, structure);
        return new Head(
                title.title(),
                body.name(),
                body.also(),
                kind,
                period.from(),
                period.to(),
                ApprovalFinder.find(before),
                title.preamble());
    }

    private static void line(String text, boolean table, List<String> before, List<String> all) {
        for (String line : text.split("\n")) {
            String clean = Cell.of(line).line();
            if (!clean.isEmpty()) {
                all.add(clean);
                if (!table) {
                    before.add(clean);
                }
            }
        }
    }

    private static PlanKind kind(String title, List<String> before, Structure structure) {
        String head = title.isEmpty() ? String.join(" ", before) : title;
        boolean told = ReportWords.in(head);
        boolean results = structure.columns().stream()
                .anyMatch(column -> column.role() == ColumnRole.RESULT || column.role() == ColumnRole.STATUS);
        boolean filled = structure.rows().stream()
                        .filter(row -> !row.printed().result().isEmpty()
                                || !row.printed().statusMark().isEmpty())
                        .count()
                > structure.rows().size() / 2;
        return results && filled || told && (results || structure.rows().isEmpty()) ? PlanKind.REPORT : PlanKind.PLAN;
    }

    private static List<String> cells(Structure structure) {
        List<String> cells = new ArrayList<>();
        structure.rows().forEach(row -> {
            cells.add(row.printed().text());
            cells.add(row.printed().responsible());
        });
        return cells;
    }
}
