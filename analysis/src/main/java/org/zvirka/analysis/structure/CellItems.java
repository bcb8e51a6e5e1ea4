package org.zvirka.analysis.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parts a cell that holds several numbered measures. */
final class CellItems {

    private CellItems() {}

    /**
     * The numbered items of a cell, each with the lines that belong to it; one item, the whole cell, unless the cell
     * begins with a number and goes on counting on lines of their own.
     */
    static List<String> of(String cell) {
        List<String> items = new ArrayList<>();
        String current = "";
        String number = "";
        for (String line : cell.split("\n", -1)) {
            Optional<PrintedNumber> leading = PrintedNumber.leading(line.strip());
            boolean next = leading.isPresent()
                    && (items.isEmpty() && current.isEmpty()
                            || PrintedNumber.follows(number, leading.get().value()));
            if (next && !number.isEmpty()) {
                items.add(current);
                current = line;
            } else {
                current = current.isEmpty() ? line : current + "\n" + line;
            }
            if (next) {
                number = leading.get().value();
            }
        }
        items.add(current);
        return items.size() > 1 && !number.isEmpty() ? items : List.of(cell);
    }

    /** The cell's lines as one value per item, or the whole cell for each where they do not run in parallel. */
    static String share(String cell, int item, int items) {
        List<String> lines =
                cell.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return lines.size() == items ? lines.get(item) : cell;
    }
}
