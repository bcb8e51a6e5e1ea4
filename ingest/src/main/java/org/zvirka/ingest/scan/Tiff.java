package org.zvirka.ingest.scan;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes pictures as one uncompressed grey TIFF (revision 6.0, big-endian), each on a page of its own. */
final class Tiff {

    private static final int HEADER = 8;
    private static final int TAGS = 10;
    private static final int DIRECTORY = 2 + 12 * TAGS + 4;
    private static final int SHORT = 3;
    private static final int LONG = 4;

    private Tiff() {}

    static void write(List<Grey> pictures, OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        out.writeBytes("MM");
        out.writeShort(42);
        out.writeInt(HEADER);
        int offset = HEADER;
        for (int i = 0; i < pictures.size(); i++) {
            Grey picture = pictures.get(i);
            int pixels = offset + DIRECTORY;
            int size = picture.samples().length;
            int padded = size + (size & 1);
            offset = pixels + padded;
            directory(out, picture, pixels, i + 1 < pictures.size() ? offset : 0);
            out.write(picture.samples());
            out.write(new byte[padded - size]);
        }
        out.flush();
    }

    private static void directory(DataOutputStream out, Grey picture, int pixels, int next) throws IOException {
        out.writeShort(TAGS);
        tag(out, 254, LONG, 2);
        tag(out, 256, LONG, picture.width());
        tag(out, 257, LONG, picture.height());
        tag(out, 258, SHORT, 8);
        tag(out, 259, SHORT, 1);
        tag(out, 262, SHORT, 1);
        tag(out, 273, LONG, pixels);
        tag(out, 277, SHORT, 1);
        tag(out, 278, LONG, picture.height());
        tag(out, 279, LONG, picture.samples().length);
        out.writeInt(next);
    }

    private static void tag(DataOutputStream out, int id, int type, int value) throws IOException {
        out.writeShort(id);
        out.writeShort(type);
        out.writeInt(1);
        out.writeInt(type == SHORT ? value << 16 : value);
    }
}
