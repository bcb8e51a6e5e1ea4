package org.zvirka.ingest.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Fragments that stand close under each other in the same columns: what one cell holds.
 *
 * @param fragments top to bottom, at least one
 */
record CellBlock(List<Fragment> fragments) {

    CellBlock {
        fragments = List.copyOf(fragments);
    }

    int from() {
        return fragments.getFirst().from();
    }

    int to() {
        return fragments.getFirst().to();
    }

    double top() {
        return fragments.getFirst().top();
    }

    double bottom() {
        return fragments.getLast().bottom();
    }

    double middle() {
        return (top() + bottom()) / 2;
    }

    /** Chains fragments of the same columns while they are no further apart than {@code reach} from top to top. */
    static List<CellBlock> of(List<Fragment> fragments, double reach, List<Double> lines) {
        TreeMap<Long, List<Fragment>> byColumns = new TreeMap<>();
        for (Fragment fragment : fragments) {
            byColumns
                    .computeIfAbsent(fragment.from() * 1000L + fragment.to(), k -> new ArrayList<>())
                    .add(fragment);
        }
        List<CellBlock> blocks = new ArrayList<>();
        for (List<Fragment> column : byColumns.values()) {
            column.sort(Comparator.comparingDouble(Fragment::top));
            List<Fragment> open = new ArrayList<>();
            for (Fragment fragment : column) {
                if (!open.isEmpty() && apart(open.getLast(), fragment, reach, lines)) {
                    blocks.add(new CellBlock(open));
                    open.clear();
                }
                open.add(fragment);
            }
            blocks.add(new CellBlock(open));
        }
        return blocks;
    }

    private static boolean apart(Fragment above, Fragment below, double reach, List<Double> lines) {
        double from = (above.top() + above.bottom()) / 2;
        double to = (below.top() + below.bottom()) / 2;
        return below.top() - above.top() > reach || lines.stream().anyMatch(y -> y > from && y < to);
    }

    /** Blocks that stand beside each other, directly or through others; groups top to bottom. */
    static List<List<CellBlock>> beside(List<CellBlock> blocks, double touching) {
        List<CellBlock> sorted = blocks.stream()
                .sorted(Comparator.comparingDouble(CellBlock::top))
                .toList();
        List<List<CellBlock>> groups = new ArrayList<>();
        double bottom = Double.NEGATIVE_INFINITY;
        for (CellBlock block : sorted) {
            if (groups.isEmpty() || block.top() > bottom - touching) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(block);
            bottom = Math.max(bottom, block.bottom());
        }
        return groups;
    }

    static int columns(List<CellBlock> blocks) {
        TreeSet<Integer> columns = new TreeSet<>();
        for (CellBlock block : blocks) {
            for (int c = block.from(); c <= block.to(); c++) {
                columns.add(c);
            }
        }
        return columns.size();
    }
}
