package org.zvirka.ingest.scan;

import java.util.Arrays;

/**
 * A picture in shades of grey, 0 black to 255 white, rows top to bottom. Mutable and owned by the one thread that reads
 * the page.
 */
final class Grey {

    static final int WHITE = 255;

    private final int width;
    private final int height;
    private final byte[] samples;

    Grey(int width, int height) {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("a picture has at least one pixel, not " + width + " x " + height);
        }
        this.width = width;
        this.height = height;
        this.samples = new byte[Math.multiplyExact(width, height)];
    }

    static Grey white(int width, int height) {
        Grey page = new Grey(width, height);
        Arrays.fill(page.samples, (byte) WHITE);
        return page;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int at(int x, int y) {
        return samples[y * width + x] & 0xff;
    }

    /** The shade at the nearest pixel of the picture, for places outside it. */
    int clamped(int x, int y) {
        return at(Math.clamp(x, 0, width - 1), Math.clamp(y, 0, height - 1));
    }

    void set(int x, int y, int shade) {
        samples[y * width + x] = (byte) shade;
    }

    /** The pixels themselves, row by row, one byte each. */
    byte[] samples() {
        return samples;
    }

    /** A copy of a part with a white margin around it; the part is cut to what lies inside the picture. */
    Grey crop(PixelBox part, int margin) {
        int left = Math.max(0, part.left());
        int top = Math.max(0, part.top());
        int right = Math.clamp(part.right(), left + 1, Math.max(left + 1, width));
        int bottom = Math.clamp(part.bottom(), top + 1, Math.max(top + 1, height));
        Grey copy = white(right - left + 2 * margin, bottom - top + 2 * margin);
        for (int y = top; y < Math.min(bottom, height); y++) {
            int length = Math.min(right, width) - left;
            System.arraycopy(samples, y * width + left, copy.samples, (y - top + margin) * copy.width + margin, length);
        }
        return copy;
    }

    /** Turned clockwise by a quarter. */
    Grey turnedRight() {
        Grey turned = new Grey(height, width);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                turned.samples[x * height + height - 1 - y] = samples[y * width + x];
            }
        }
        return turned;
    }

    /** Turned counter-clockwise by a quarter. */
    Grey turnedLeft() {
        return turnedRight().turnedRight().turnedRight();
    }

    /** The same picture with rows as columns, for looking along the other axis. */
    Grey transposed() {
        Grey turned = new Grey(height, width);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                turned.samples[x * height + y] = samples[y * width + x];
            }
        }
        return turned;
    }
}
