package org.zvirka.ingest.grid;

import java.util.List;
import org.zvirka.ingest.document.Block;

/**
 * A cell by its edges.
 *
 * @param left x of its left edge, in any unit the whole table shares
 * @param right x of its right edge, beyond left
 * @param continues whether it goes on from the cell above with the same left edge, its own content not being shown
 * @param content paragraphs and nested tables
 */
public record EdgeCell(int left, int right, boolean continues, List<Block> content) {

    public EdgeCell {
        if (right <= left) {
            throw new IllegalArgumentException("a cell ends right of where it begins: " + left + ".." + right);
        }
        content = List.copyOf(content);
    }
}
