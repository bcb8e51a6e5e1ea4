package org.zvirka.ingest.scan;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a JPEG of four inks stores them, which the JDK does not make a picture of: plain, or inverted as Adobe's programs do
 * and say in a segment of their own.
 */
enum FourInks {
    PLAIN,
    INVERTED;

    private static final int HEAD = 64 << 10;

    static FourInks of(Path path) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(path)) {
            head = in.readNBytes(HEAD);
        }
        boolean adobe = new String(head, StandardCharsets.ISO_8859_1).contains("\u00ff\u00ee\0\u000eAdobe");
        return adobe ? INVERTED : PLAIN;
    }

    /** The grey of what is printed with these inks. */
    BufferedImage grey(Raster inks) {
        BufferedImage grey = new BufferedImage(inks.getWidth(), inks.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        int[] row = new int[4 * inks.getWidth()];
        for (int y = 0; y < inks.getHeight(); y++) {
            inks.getPixels(inks.getMinX(), inks.getMinY() + y, inks.getWidth(), 1, row);
            for (int x = 0; x < inks.getWidth(); x++) {
                grey.getRaster().setSample(x, y, 0, shade(row, 4 * x));
            }
        }
        return grey;
    }

    private int shade(int[] row, int at) {
        int mean = (row[at] + row[at + 1] + row[at + 2]) / 3;
        return switch (this) {
            case PLAIN -> (Grey.WHITE - mean) * (Grey.WHITE - row[at + 3]) / Grey.WHITE;
            case INVERTED -> mean * row[at + 3] / Grey.WHITE;
        };
    }
}
