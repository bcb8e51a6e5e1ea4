package org.zvirka.analysis.samples;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Plain text in the two ways tables reach it: rows on a line, cells parted by tabs, pages ending in a blank line, header
 * repeated and one row cut by the page ({@code layout rows}, the default); or each cell on a line of its own behind a
 * tab, rows parted by blank lines ({@code layout lines}).
 */
final class TextSample implements SampleFormat {

    @Override
    public byte[] print(SampleContent content) {
        StringBuilder text = new StringBuilder("\n\n");
        content.head()
                .forEach(paragraph -> text.append(paragraph.replace('|', '\n')).append("\n\n"));
        text.append(content.title().replace('|', '\n')).append("\n\n");
        if (content.fact("layout").equals("lines")) {
            cellsOnLines(text, content);
        } else {
            rowsOnLines(text, content);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void cellsOnLines(StringBuilder text, SampleContent content) {
        List<List<String>> rows = new ArrayList<>(content.headerRows());
        rows.addAll(content.body());
        for (List<String> row : rows) {
            row.forEach(cell ->
                    text.append('\t').append(cell.equals("^") ? "" : cell).append('\n'));
            text.append('\n');
        }
    }

    private static void rowsOnLines(StringBuilder text, SampleContent content) {
        List<Integer> pageEnds = Arrays.stream(content.fact("pages").split(","))
                .filter(each -> !each.isBlank())
                .map(Integer::valueOf)
                .toList();
        int width = content.columns().size();
        content.headerRows().forEach(row -> line(text, row, width));
        int entries = 0;
        for (List<String> row : content.body()) {
            entries += row.size() > 1 ? 1 : 0;
            if (row.size() > 1 && pageEnds.contains(entries)) {
                cut(text, content, row, width);
            } else {
                line(text, row, width);
            }
        }
    }

    /** The page ends in the middle of the row: the longer cells go on below the repeated header. */
    private static void cut(StringBuilder text, SampleContent content, List<String> row, int width) {
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        for (String cell : row) {
            int space = cell.length() < 40 ? -1 : cell.indexOf(' ', cell.length() / 2);
            before.add(space < 0 ? cell : cell.substring(0, space));
            after.add(space < 0 ? "" : cell.substring(space + 1));
        }
        line(text, before, width);
        text.append('\n');
        content.headerRows().forEach(each -> line(text, each, width));
        line(text, after, width);
    }

    private static void line(StringBuilder text, List<String> row, int width) {
        text.append(String.join("\t", row))
                .append("\t".repeat(width - row.size()))
                .append('\n');
    }
}
