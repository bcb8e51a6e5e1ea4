package org.zvirka.analysis.worker;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Reads what {@link PiecesOut} wrote. Closing it reads to its end and leaves the stream around it open. */
final class PiecesIn extends InputStream {

    private final DataInputStream in;
    private int left;
    private boolean ended;

    PiecesIn(DataInputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (left == 0 && !ended) {
            left = in.readInt();
            ended = left == 0;
        }
        if (ended) {
            return -1;
        }
        int read = in.read(bytes, from, Math.min(length, left));
        if (read < 0) {
            throw new EOFException("the stream ends within a piece");
        }
        left -= read;
        return read;
    }

    @Override
    public void close() throws IOException {
        transferTo(OutputStream.nullOutputStream());
    }
}
