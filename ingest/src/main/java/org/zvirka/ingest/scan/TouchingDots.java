package org.zvirka.ingest.scan;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts dots from the digits behind them that they run together with on coarse scans: at the foot such a piece begins
 * farther left than above it. Behind a digit a foot sticks out by its serif too.
 */
final class TouchingDots {

    /** Share of a digit's height above which no dot reaches. */
    private static final double FOOT = 0.65;

    /** By how much a foot with a dot sticks out, in heights; serifs of digits by less than half of it. */
    private static final double DOT = 0.18;

    private TouchingDots() {}

    /** The same ink with dots as pieces of their own. */
    static Region parted(Region region, Grey page) {
        int tallest = region.blobs().stream()
                .mapToInt(blob -> blob.box().height())
                .max()
                .orElse(0);
        List<Blobs.Blob> parted = new ArrayList<>();
        for (Blobs.Blob blob : region.blobs()) {
            boolean behindOther = blob != region.blobs().getFirst();
            if (behindOther && 2 * blob.box().height() > tallest) {
                part(blob, page, parted);
            } else {
                parted.add(blob);
            }
        }
        return parted.size() == region.blobs().size() ? region : new Region(region.box(), parted, region.crowded());
    }

    private static void part(Blobs.Blob blob, Grey page, List<Blobs.Blob> parted) {
        PixelBox box = blob.box();
        int foot = box.top() + (int) (FOOT * box.height());
        int left = box.right();
        for (int pixel : blob.pixels()) {
            left = pixel / page.width() < foot ? Math.min(left, pixel % page.width()) : left;
        }
        if (left == box.right() || left - box.left() < DOT * box.height()) {
            parted.add(blob);
            return;
        }
        int dot = box.bottom() - (int) (DOT * box.height());
        parted.add(new Blobs.Blob(new PixelBox(box.left(), dot, left, box.bottom()), new int[0], 0));
        parted.add(new Blobs.Blob(new PixelBox(left, box.top(), box.right(), box.bottom()), new int[0], blob.mass()));
    }
}
