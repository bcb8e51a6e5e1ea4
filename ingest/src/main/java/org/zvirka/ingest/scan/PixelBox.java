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
}
