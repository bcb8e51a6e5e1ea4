package org.zvirka.ingest.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Cuts a page without its rulings into the parts that are read by themselves: cells, and lines outside of tables. */
final class Regions {

    /** Share of a piece that lies in another's box when it belongs to it. */
    private static final double MOST = 0.6;

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
        return apart(boxes).stream()
                .map(box -> new Region(box, inside(blobs, box)))
                .toList();
    }

    /** A piece that lies in the box of a larger one is part of it; read by itself its words would come twice. */
    private static List<PixelBox> apart(List<PixelBox> boxes) {
        List<PixelBox> largestFirst = new ArrayList<>(boxes);
        largestFirst.sort(Comparator.comparingLong(Regions::area).reversed());
        List<PixelBox> apart = new ArrayList<>();
        for (PixelBox box : largestFirst) {
            int holder = -1;
            for (int i = 0; i < apart.size() && holder < 0; i++) {
                holder = common(apart.get(i), box) >= MOST * area(box) ? i : -1;
            }
            if (holder < 0) {
                apart.add(box);
            } else {
                apart.set(holder, union(apart.get(holder), box));
            }
        }
        return apart;
    }

    private static long area(PixelBox box) {
        return (long) box.width() * box.height();
    }

    private static long common(PixelBox a, PixelBox b) {
        long width = Math.min(a.right(), b.right()) - Math.max(a.left(), b.left());
        long height = Math.min(a.bottom(), b.bottom()) - Math.max(a.top(), b.top());
        return width <= 0 || height <= 0 ? 0 : width * height;
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
