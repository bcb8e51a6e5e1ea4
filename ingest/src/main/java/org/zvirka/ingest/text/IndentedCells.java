package org.zvirka.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.zvirka.ingest.LimitExceededException;
import org.zvirka.ingest.document.Block;
import org.zvirka.ingest.document.Box;
import org.zvirka.ingest.document.Finding;
import org.zvirka.ingest.document.Origin;
import org.zvirka.ingest.document.Paragraph;
import org.zvirka.ingest.document.Table;

/**
 * Text whose cells are lines that begin with one tab. Lines without a tab go on with the cell before, blank lines part
 * its paragraphs, and where a blank line stands before a cell a new row may begin: {@link RowCutter} decides.
 */
final class IndentedCells {

    /** Two blank lines end the table where no cell follows: what comes then is a signature or a note. */
    private static final int BLANKS_THAT_END = 2;

    /** A plan of a thousand pages has some ten thousand; each costs about 300 bytes until rows are cut. */
    private static final int MOST_CELLS = 400_000;

    /** A line for a hand: an office, room for the signature drawn or left white, and a name. */
    private static final Pattern SIGNATURE =
            Pattern.compile("\\p{Lu}[^.;:]{2,80}?(?:\\s*_{3,}|\\s{3,}|\\t)\\s*(?:/?\\s*\\p{Lu}[\\p{L}.'’ʼ /-]{3,60})?");

    private static final Pattern LIST_ITEM = Pattern.compile("\\s*(?:[-–—•·*]|\\d{1,3}[.)]\\s|[а-яіїєґ]\\)\\s).*");

    private final List<String> lines;
    private final List<RawCell> cells = new ArrayList<>();
    private final List<Block> before = new ArrayList<>();
    private final List<Block> after = new ArrayList<>();

    private final List<Finding> findings;

    private IndentedCells(List<String> lines, List<Finding> findings) {
        this.lines = lines;
        this.findings = findings;
    }

    /** A cell before rows are known; {@code afterBlank} tells whether a blank line stands before it. */
    record RawCell(int line, boolean afterBlank, StringBuilder text) {

        boolean isLoneTab() {
            return text.isEmpty();
        }
    }

    /** True where lines that hold one cell each outnumber those that hold a row. */
    static boolean fits(List<String> lines) {
        long single = lines.stream().filter(IndentedCells::isCell).count();
        long rows = lines.stream()
                .filter(line -> line.strip().indexOf('\t') >= 0 || line.startsWith("\t\t"))
                .count();
        return single > rows && single >= 4;
    }

    /** @param findings takes what the reader assumed */
    static List<Block> read(List<String> lines, List<Finding> findings) throws LimitExceededException {
        return new IndentedCells(lines, findings).read();
    }

    private List<Block> read() throws LimitExceededException {
        int first = nextCell(0);
        int last = lastCell();
        prose(0, first, before);
        int end = collect(first, last);
        prose(end, lines.size(), after);
        List<Block> blocks = new ArrayList<>(before);
        blocks.addAll(table());
        blocks.addAll(after);
        return blocks;
    }

    private List<Block> table() {
        RowCutter cutter = RowCutter.of(cells);
        if (cutter.columns() < 2) {
            return cells.stream()
                    .filter(cell -> !cell.text().toString().isBlank())
                    .<Block>map(cell -> new Paragraph(
                            new Origin(0, "", 0, cell.line(), Box.NONE),
                            InlineMarkup.clean(cell.text().toString())))
                    .toList();
        }
        return List.of(Table.of(new Origin(0, "", 1, 0, Box.NONE), new MergedCells(cutter, findings).rows()));
    }

    /** Collects cells and returns the line with which the table is over. */
    private int collect(int first, int last) throws LimitExceededException {
        int blanks = 0;
        for (int i = first; i < lines.size(); i++) {
            String line = lines.get(i);
            if (cells.size() > MOST_CELLS) {
                throw new LimitExceededException("text with more than " + MOST_CELLS + " cells");
            }
            if (isCell(line)) {
                cells.add(new RawCell(i + 1, blanks > 0, new StringBuilder(line.strip())));
                blanks = 0;
            } else if (line.isBlank()) {
                blanks++;
            } else if (i > last
                    && (blanks >= BLANKS_THAT_END
                            || SIGNATURE.matcher(line.stripTrailing()).matches())) {
                return i;
            } else {
                append(cells.getLast().text(), line, blanks > 0);
                blanks = 0;
            }
        }
        return lines.size();
    }

    private static void append(StringBuilder cell, String line, boolean newParagraph) {
        boolean item = LIST_ITEM.matcher(line).matches();
        boolean cut = !newParagraph && !item && cell.length() > 1 && isCutWord(cell, line);
        if (cut) {
            cell.setLength(cell.length() - 1);
        } else if (!cell.isEmpty()) {
            cell.append(newParagraph || item ? '\n' : ' ');
        }
        cell.append(line.strip());
    }

    private static boolean isCutWord(StringBuilder cell, String next) {
        int end = cell.length() - 1;
        return cell.charAt(end) == '-'
                && Character.isLowerCase(cell.charAt(end - 1))
                && Character.isLowerCase(next.strip().charAt(0));
    }

    private void prose(int from, int to, List<Block> out) {
        StringBuilder text = new StringBuilder();
        int begin = from;
        for (int i = from; i <= to; i++) {
            boolean blank = i == to || lines.get(i).isBlank();
            if (blank && !text.isEmpty()) {
                out.add(new Paragraph(new Origin(0, "", 0, begin + 1, Box.NONE), InlineMarkup.clean(text.toString())));
                text.setLength(0);
            } else if (!blank) {
                if (text.isEmpty()) {
                    begin = i;
                }
                text.append(lines.get(i)).append('\n');
            }
        }
    }

    private int nextCell(int from) {
        int i = from;
        while (i < lines.size() && !isCell(lines.get(i))) {
            i++;
        }
        return i;
    }

    private int lastCell() {
        int i = lines.size() - 1;
        while (i >= 0 && !isCell(lines.get(i))) {
            i--;
        }
        return i;
    }

    private static boolean isCell(String line) {
        return line.startsWith("\t") && line.indexOf('\t', 1) < 0;
    }
}
