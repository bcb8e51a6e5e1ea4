package org.zvirka.ingest.text;

import java.util.ArrayList;
import java.util.List;

/**
 * CSV as RFC 4180 has it, with any delimiter: quoted fields may hold delimiters, doubled quotes and line breaks. A quote
 * that never closes ends with the file; nothing is lost.
 */
final class Delimited {

    private final String text;
    private final char delimiter;
    private final List<TextRecord> records = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private int line;
    private int recordLine;

    private Delimited(String text, char delimiter, int firstLine) {
        this.text = text;
        this.delimiter = delimiter;
        this.line = firstLine;
        this.recordLine = firstLine;
    }

    /** @param firstLine number in the file of the line with which the text begins */
    static List<TextRecord> parse(String text, char delimiter, int firstLine) {
        return new Delimited(text, delimiter, firstLine).parse();
    }

    /** The delimiter that parts most of the first lines alike: tab, semicolon or comma. */
    static char delimiter(String text) {
        char best = ',';
        long most = -1;
        String head = text.substring(0, Math.min(text.length(), 20_000));
        for (char candidate : new char[] {'\t', ';', ',', '|'}) {
            long regular = regularity(parse(head, candidate, 1));
            if (regular > most) {
                most = regular;
                best = candidate;
            }
        }
        return best;
    }

    private static long regularity(List<TextRecord> records) {
        long score = 0;
        int before = 0;
        for (TextRecord each : records) {
            int width = each.cells().size();
            score += width > 1 && width == before ? 4 : width > 1 ? 1 : 0;
            before = width;
        }
        return score;
    }

    private List<TextRecord> parse() {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
            }
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"' && cell.toString().isBlank()) {
                cell.setLength(0);
                quoted = true;
            } else if (c == delimiter) {
                endCell();
            } else if (c == '\n') {
                endRecord();
            } else {
                cell.append(c);
            }
        }
        endRecord();
        return records;
    }

    private void endCell() {
        cells.add(InlineMarkup.clean(cell.toString()));
        cell.setLength(0);
    }

    private void endRecord() {
        endCell();
        boolean blank = cells.stream().allMatch(String::isEmpty);
        records.add(new TextRecord(recordLine, blank ? List.of() : cells));
        cells.clear();
        recordLine = line;
    }
}
