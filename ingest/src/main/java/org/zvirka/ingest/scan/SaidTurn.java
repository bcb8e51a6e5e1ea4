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
    NONE(0, false),
    MIRRORED(0, true),
    RIGHT(1, false),
    RIGHT_MIRRORED(1, true),
    HALF(2, false),
    HALF_MIRRORED(2, true),
    LEFT(3, false),
    LEFT_MIRRORED(3, true);

    private final int quarters;
    private final boolean mirrored;

    SaidTurn(int quarters, boolean mirrored) {
        this.quarters = quarters;
        this.mirrored = mirrored;
    }

    /** Quarters of a turn clockwise, after mirroring. */
    int quarters() {
        return quarters;
    }

    /** Whether left and right are swapped first: cameras that face their owner store what a mirror shows. */
    boolean mirrored() {
        return mirrored;
    }

    boolean sideways() {
        return quarters % 2 == 1;
    }

    /** Where the entry stands in all files but odd ones. */
    private static final int HEAD = 64 << 10;

    private static final int ORIENTATION = 0x0112;

    /** Bytes of an entry of a directory. */
    private static final int ENTRY = 12;

    /** As the file says; {@link #NONE} where it says nothing. */
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
                case 2 -> MIRRORED;
                case 3 -> HALF;
                case 4 -> HALF_MIRRORED;
                case 5 -> LEFT_MIRRORED;
                case 6 -> RIGHT;
                case 7 -> RIGHT_MIRRORED;
                case 8 -> LEFT;
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
