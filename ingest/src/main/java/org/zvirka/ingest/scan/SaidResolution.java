package org.zvirka.ingest.scan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;

/** The pixels per inch that a PNG (pHYs), a JPEG (JFIF) or the first picture of a TIFF says it has. */
final class SaidResolution {

    /** Where the said resolution stands in all but odd files. */
    private static final int HEAD = 4096;

    private static final double INCHES_PER_METRE = 0.0254;
    private static final double INCHES_PER_CENTIMETRE = 2.54;

    private SaidResolution() {}

    static OptionalDouble of(Path path) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(path)) {
            head = in.readNBytes(HEAD);
        }
        try {
            double dpi = said(ByteBuffer.wrap(head), new String(head, StandardCharsets.ISO_8859_1));
            return dpi > 1 ? OptionalDouble.of(dpi) : OptionalDouble.empty();
        } catch (IndexOutOfBoundsException e) {
            // A value that stands elsewhere, or a file cut short.
            return OptionalDouble.empty();
        }
    }

    private static double said(ByteBuffer head, String text) {
        if (text.startsWith("\u0089PNG")) {
            int at = text.indexOf("pHYs");
            return at > 0 && head.get(at + 12) == 1 ? head.getInt(at + 4) * INCHES_PER_METRE : 0;
        }
        if (text.startsWith("\u00ff\u00d8")) {
            int at = text.indexOf("JFIF\0");
            int density = at < 0 ? 0 : head.getShort(at + 8) & 0xffff;
            return at < 0 ? 0 : head.get(at + 7) == 2 ? density * INCHES_PER_CENTIMETRE : density;
        }
        if (text.startsWith("II") || text.startsWith("MM")) {
            return tiff(head.order(text.startsWith("II") ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN));
        }
        return 0;
    }

    private static double tiff(ByteBuffer file) {
        int directory = file.getInt(4);
        int entries = file.getShort(directory) & 0xffff;
        double resolution = 0;
        double inches = 1;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            int tag = file.getShort(entry) & 0xffff;
            if (tag == 282) {
                int at = file.getInt(entry + 8);
                resolution = (double) file.getInt(at) / Math.max(1, file.getInt(at + 4));
            } else if (tag == 296) {
                inches = file.getShort(entry + 8) == 3 ? INCHES_PER_CENTIMETRE : 1;
            }
        }
        return resolution * inches;
    }
}
