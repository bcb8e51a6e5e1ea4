package org.zvirka.ingest.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Cuts a page without its rulings into the parts that are read by themselves: cells, and lines outside of tables. */
final class Regions {

    private Regions() {}

    static List<Region> of(List<Blobs.Blob> blobs, Compartments compartments) {
        List<PixelBox> pieces = new TextLines(blobs).find();
        Map<Integer, PixelBox> cells = new TreeMap<>();
        List<PixelBox> boxes = new ArrayList<>();
        for (PixelBox piece : pieces) {
            int compartment = compartments.at(piece);
            if (compartment == Compartments.OUTSIDE) {
                boxes.add(piece);
            } else {
                cells.merge(compartment, piece, Regions::union);
            }
        }
        boxes.addAll(cells.values());
        return boxes.stream().map(box -> new Region(box, inside(blobs, box))).toList();
    }

    private static List<Blobs.Blob> inside(List<Blobs.Blob> blobs, PixelBox box) {
        return blobs.stream()
                .filter(blob -> blob.box().left() >= box.left()
                        && blob.box().right() <= box.right()
                        && blob.box().top() >= box.top()
                        && blob.box().bottom() <= box.bottom())
                .toList();
    }

    private static PixelBox union(PixelBox a, PixelBox b) {
        return new PixelBox(
                Math.min(a.left(), b.left()),
                Math.min(a.top(), b.top()),
                Math.max(a.right(), b.right()),
                Math.max(a.bottom(), b.bottom()));
    }
}
