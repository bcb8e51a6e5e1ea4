package org.zvirka.ingest.scan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a JPEG says it must be turned to stand upright (Exif 2.3, tag Orientation): cameras of telephones store the picture
 * as the sensor saw it.
 */
enum SaidTurn {
    NONE,
    RIGHT,
    HALF,
    LEFT;

    /** Where the entry stands in all files but odd ones. */
    private static final int HEAD = 64 << 10;

    private static final int ORIENTATION = 0x0112;

    /** Bytes of an entry of a directory. */
    private static final int ENTRY = 12;

    /** Mirrored orientations, which no camera makes, are taken for their unmirrored ones. */
    static SaidTurn of(Path path) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(path)) {
            head = in.readNBytes(HEAD);
        }
        String text = new String(head, StandardCharsets.ISO_8859_1);
        int exif = text.indexOf("Exif\0\0");
        if (!text.startsWith("\u00ff\u00d8") || exif < 0) {
            return NONE;
        }
        try {
            return switch (orientation(
                    ByteBuffer.wrap(head, exif + 6, head.length - exif - 6).slice())) {
                case 3, 4 -> HALF;
                case 5, 6 -> RIGHT;
                case 7, 8 -> LEFT;
                default -> NONE;
            };
        } catch (IndexOutOfBoundsException e) {
            // An entry that points outside of the file's head says nothing.
            return NONE;
        }
    }

    private static int orientation(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + ENTRY * i;
            if ((tiff.getShort(entry) & 0xffff) == ORIENTATION) {
                return tiff.getShort(entry + 8) & 0xffff;
            }
        }
        return 0;
    }
}
