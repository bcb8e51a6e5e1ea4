package org.zvirka.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Text whose rows are lines: cells parted by tabs, or Markdown's {@code | a | b |}. */
final class TabbedLines {

    /** What a converter to Markdown puts between its header and its body. */
    private static final Pattern SEPARATOR = Pattern.compile("\\s*:?-{2,}:?\\s*");

    private static final Pattern PIPED = Pattern.compile("\\s*\\|.*\\|\\s*");
    private static final Pattern UNESCAPED_PIPE = Pattern.compile("(?<!\\\\)\\|");

    private TabbedLines() {}

    /** One record a line, separators left out. */
    static List<TextRecord> split(List<String> lines) {
        List<TextRecord> records = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            List<String> cells = cells(line);
            if (cells.size() > 1 && isSeparator(cells)) {
                continue;
            }
            records.add(new TextRecord(
                    i + 1, cells.stream().map(InlineMarkup::clean).toList()));
        }
        return records;
    }

    private static List<String> cells(String line) {
        if (PIPED.matcher(line).matches() && line.indexOf('\t') < 0) {
            String inner = line.strip();
            return List.of(UNESCAPED_PIPE.split(inner.substring(1, Math.max(1, inner.length() - 1)), -1));
        }
        if (line.isBlank() && line.indexOf('\t') < 0) {
            return List.of();
        }
        return List.of(line.split("\t", -1));
    }

    private static boolean isSeparator(List<String> cells) {
        return cells.stream().allMatch(cell -> SEPARATOR.matcher(cell).matches());
    }
}
