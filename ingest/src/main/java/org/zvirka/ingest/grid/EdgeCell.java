package org.zvirka.ingest.grid;

import java.util.List;
import org.zvirka.ingest.document.Block;

/**
 * A cell by its edges.
 *
 * @param left x of its left edge, in any unit the whole table shares
 * @param right x of its right edge, beyond left
 * @param merge whether it is said to reach down or to be reached by the cell above with the same edges
 * @param content paragraphs and nested tables; shown in a cell that goes on only where no cell above reaches it
 */
public record EdgeCell(int left, int right, Merge merge, List<Block> content) {

    /** What the format says of a cell and those above and below it. */
    public enum Merge {
        NONE,
        /** A merged cell begins here. */
        STARTS,
        /** The merged cell above goes on here. */
        CONTINUES;

        /** As word processors mark it: merged at all, and the first of the merged ones. */
        public static Merge of(boolean merged, boolean first) {
            return first ? STARTS : merged ? CONTINUES : NONE;
        }
    }

    public EdgeCell {
        if (right <= left) {
            throw new IllegalArgumentException("a cell ends right of where it begins: " + left + ".." + right);
        }
        content = List.copyOf(content);
    }

    /** This cell and the one right of it as one. */
    public EdgeCell joined(int newRight, List<Block> more) {
        List<Block> all = new java.util.ArrayList<>(content);
        all.addAll(more);
        return new EdgeCell(left, newRight, merge, all);
    }

    boolean goesOn() {
        return merge == Merge.CONTINUES;
    }
}
