package org.zvirka.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zvirka.ingest.document.Block;
import org.zvirka.ingest.document.Box;
import org.zvirka.ingest.document.Cell;
import org.zvirka.ingest.document.Origin;
import org.zvirka.ingest.document.Paragraph;
import org.zvirka.ingest.document.Row;
import org.zvirka.ingest.document.Table;

/** Makes tables of runs of records with several cells, paragraphs of the rest. */
final class RecordBlocks {

    private final List<TextRecord> records;
    private final int usualWidth;
    private final List<Block> blocks = new ArrayList<>();
    private int tables;

    private RecordBlocks(List<TextRecord> records) {
        this.records = records;
        this.usualWidth = usualWidth(records);
    }

    static List<Block> of(List<TextRecord> records) {
        return new RecordBlocks(records).build();
    }

    private List<Block> build() {
        int i = 0;
        while (i < records.size()) {
            int end = i;
            if (records.get(i).isBlank()) {
                i++;
            } else if (records.get(i).isProse()) {
                while (end < records.size() && records.get(end).isProse()) {
                    end++;
                }
                paragraph(records.subList(i, end));
                i = end;
            } else {
                while (end < records.size() && records.get(end).cells().size() > 1) {
                    end++;
                }
                run(records.subList(i, end));
                i = end;
            }
        }
        return blocks;
    }

    /** A lone line with a tab is a signature or a date unless it is as wide as the file's tables. */
    private void run(List<TextRecord> run) {
        boolean lone = run.size() == 1 && Math.abs(run.getFirst().cells().size() - usualWidth) > 1;
        boolean empty = run.stream().allMatch(each -> each.filled() == 0);
        if (empty) {
            return;
        }
        if (lone) {
            paragraph(run);
        } else {
            table(run);
        }
    }

    private void table(List<TextRecord> run) {
        tables++;
        List<Row> rows = new ArrayList<>();
        for (TextRecord each : run) {
            Origin origin = new Origin(0, "", tables, rows.size() + 1, Box.NONE);
            rows.add(new Row(origin, each.cells().stream().map(Cell::of).toList()));
        }
        blocks.add(Table.of(new Origin(0, "", tables, 0, Box.NONE), rows));
    }

    private void paragraph(List<TextRecord> lines) {
        String text = InlineMarkup.clean(String.join(
                "\n", lines.stream().map(each -> String.join(" ", each.cells())).toList()));
        if (!text.isBlank()) {
            blocks.add(new Paragraph(new Origin(0, "", 0, lines.getFirst().line(), Box.NONE), text));
        }
    }

    private static int usualWidth(List<TextRecord> records) {
        Map<Integer, Integer> counts = new TreeMap<>();
        records.stream()
                .filter(each -> each.cells().size() > 1)
                .forEach(each -> counts.merge(each.cells().size(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
    }
}
