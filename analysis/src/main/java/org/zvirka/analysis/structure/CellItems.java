package org.zvirka.analysis.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parts a cell that holds several numbered measures. */
final class CellItems {

    private CellItems() {}

    /**
     * The numbered items of a cell, each with the lines that belong to it; one item, the whole cell, unless the cell
     * begins with a number and goes on counting on lines of their own. Counting may begin anew once, where the end of one
     * task and the beginning of the next were printed as one cell.
     */
    static List<String> of(String cell) {
        List<String> items = new ArrayList<>();
        String current = "";
        String number = "";
        String listed = "";
        for (String line : cell.split("\n", -1)) {
            Optional<PrintedNumber> leading = PrintedNumber.leading(line.strip());
            String value = leading.map(PrintedNumber::value).orElse("");
            listed = leading.isEmpty() ? listed : listed(current, listed, value);
            boolean next = leading.isPresent()
                    && listed.isEmpty()
                    && (items.isEmpty() && current.isEmpty()
                            || PrintedNumber.follows(number, value)
                            || beginsAnew(items, number, value));
            if (next && !number.isEmpty()) {
                items.add(current);
                current = line;
            } else {
                current = current.isEmpty() ? line : current + "\n" + line;
            }
            if (next) {
                number = value;
            }
        }
        items.add(current);
        return items.size() > 1 && !number.isEmpty() ? items : List.of(cell);
    }

    /**
     * The number reached in a list within one measure: it is opened by a colon and counts from its first number on, until
     * a sentence ends and counting goes on elsewhere. Empty outside such a list.
     */
    private static String listed(String current, String listed, String value) {
        if (listed.isEmpty()) {
            boolean first = value.equals("1") || value.equals("а") || value.equals("a");
            return first && current.stripTrailing().endsWith(":") ? value : "";
        }
        return PrintedNumber.follows(listed, value) && !current.stripTrailing().endsWith(".") ? value : "";
    }

    private static boolean beginsAnew(List<String> items, String number, String next) {
        return items.isEmpty() && !number.equals("1") && next.equals("1");
    }

    /**
     * The value of a cell for one of the items beside it: its own line where lines and items run in parallel; where there
     * are fewer lines, some of them cover neighbouring items as merged cells do; the whole cell where it is no list.
     */
    static String share(String cell, int item, int items) {
        List<String> lines = lines(cell);
        if (items < 2 || lines.size() < 2 || lines.size() > items || lines.size() * 2 < items) {
            return cell;
        }
        return lines.get((int) Math.round((double) item * (lines.size() - 1) / (items - 1)));
    }

    /** Whether a cell's lines give each item exactly one value, or all the same. */
    static boolean parallel(String cell, int items) {
        int lines = lines(cell).size();
        return lines <= 1 || lines == items;
    }

    private static List<String> lines(String cell) {
        return cell.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
