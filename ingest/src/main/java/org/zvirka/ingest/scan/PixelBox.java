package org.zvirka.ingest.scan;

/** A rectangle of pixels; right and bottom are the first pixels outside it. */
record PixelBox(int left, int top, int right, int bottom) {

    int width() {
        return right - left;
    }

    int height() {
        return bottom - top;
    }

    PixelBox grown(int by) {
        return new PixelBox(left - by, top - by, right + by, bottom + by);
    }

    PixelBox union(PixelBox other) {
        return new PixelBox(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /** The part of it on a page of this size, at least a pixel. */
    PixelBox within(int width, int height) {
        int x = Math.clamp(left, 0, width - 1);
        int y = Math.clamp(top, 0, height - 1);
        return new PixelBox(x, y, Math.clamp(right, x + 1, width), Math.clamp(bottom, y + 1, height));
    }

    boolean meets(PixelBox other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean holdsMiddleOf(PixelBox other) {
        int x = (other.left + other.right) / 2;
        int y = (other.top + other.bottom) / 2;
        return x >= left && x < right && y >= top && y < bottom;
    }
}
