package org.zvirka.ingest.scan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zvirka.ingest.document.Box;
import org.zvirka.ingest.page.GridFrame;
import org.zvirka.ingest.page.RuledGrids;
import org.zvirka.ingest.page.Ruling;

/**
 * The parts of a page that are read one by one: each cell that lines make, and each piece of a line of text elsewhere.
 *
 * @param regions those with ink in them
 * @param bounds for each region the box its words must lie in, in points; {@link Box#NONE} outside of cells
 * @param letterHeight of the page's small letters in pixels
 */
record PageRegions(List<Region> regions, List<Box> bounds, int letterHeight) {

    /** In letters' heights: a piece of ink as high as this is a picture, a stamp or a signature. */
    private static final int PICTURE = 12;

    /** White left around the ink of a cell, in letters' heights; tight pictures are read worse. */
    private static final double AROUND = 0.3;

    /** More pieces than a page of the smallest print has: a picture in dots. */
    private static final int MOST_REGIONS = 3000;

    /** @param unit points for a pixel */
    static PageRegions of(Grey page, List<Ruling> rulings, double unit) {
        List<Blobs.Blob> blobs = Blobs.of(page, Ink.of(page));
        int height = Specks.letterHeight(blobs);
        List<Box> cells = new ArrayList<>();
        for (GridFrame frame : RuledGrids.of(rulings)) {
            frame.cells().forEach(cell -> cells.add(frame.box(cell)));
        }
        Map<Integer, List<Blobs.Blob>> inCells = new LinkedHashMap<>();
        List<Blobs.Blob> free = new ArrayList<>();
        for (Blobs.Blob blob : blobs) {
            if (blob.box().height() > PICTURE * height) {
                continue;
            }
            int cell = cellAt(cells, blob.box(), unit);
            if (cell < 0) {
                free.add(blob);
            } else {
                inCells.computeIfAbsent(cell, k -> new ArrayList<>()).add(blob);
            }
        }
        List<Region> regions = new ArrayList<>();
        List<Box> bounds = new ArrayList<>();
        inCells.forEach((cell, own) -> {
            PixelBox box = around(own).grown((int) Math.round(AROUND * height));
            regions.add(new Region(box.within(page.width(), page.height()), own, false));
            bounds.add(cells.get(cell));
        });
        for (Region line : lines(free, page)) {
            regions.add(line);
            bounds.add(Box.NONE);
        }
        int most = Math.min(MOST_REGIONS, regions.size());
        return new PageRegions(crowded(regions.subList(0, most)), List.copyOf(bounds.subList(0, most)), height);
    }

    /** Marks the regions whose box reaches into another's. */
    private static List<Region> crowded(List<Region> regions) {
        return regions.stream()
                .map(region -> regions.stream()
                                .anyMatch(
                                        other -> other != region && other.box().meets(region.box()))
                        ? new Region(region.box(), region.blobs(), true)
                        : region)
                .toList();
    }

    private static int cellAt(List<Box> cells, PixelBox blob, double unit) {
        double x = (blob.left() + blob.right()) / 2.0 * unit;
        double y = (blob.top() + blob.bottom()) / 2.0 * unit;
        for (int i = 0; i < cells.size(); i++) {
            Box cell = cells.get(i);
            if (x >= cell.x() && x < cell.right() && y >= cell.y() && y < cell.bottom()) {
                return i;
            }
        }
        return -1;
    }

    private static PixelBox around(List<Blobs.Blob> blobs) {
        PixelBox box = blobs.getFirst().box();
        for (Blobs.Blob blob : blobs) {
            box = box.union(blob.box());
        }
        return box;
    }

    private static List<Region> lines(List<Blobs.Blob> blobs, Grey page) {
        List<Region> lines = new ArrayList<>();
        for (PixelBox box : new TextLines(blobs).find()) {
            List<Blobs.Blob> own =
                    blobs.stream().filter(blob -> box.holdsMiddleOf(blob.box())).toList();
            lines.add(new Region(box.within(page.width(), page.height()), own, false));
        }
        return lines;
    }
}
