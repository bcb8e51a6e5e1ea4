package org.zvirka.analysis.worker;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A stream of unknown length within another: pieces of a length and so many bytes, ended by a length of 0. Closing it
 * ends it and leaves the other open.
 */
final class PiecesOut extends OutputStream {

    private final DataOutputStream out;
    private final byte[] piece = new byte[1 << 16];
    private int filled;

    PiecesOut(DataOutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int oneByte) throws IOException {
        write(new byte[] {(byte) oneByte}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        int at = from;
        while (at < from + length) {
            if (filled == piece.length) {
                send();
            }
            int part = Math.min(piece.length - filled, from + length - at);
            System.arraycopy(bytes, at, piece, filled, part);
            filled += part;
            at += part;
        }
    }

    private void send() throws IOException {
        out.writeInt(filled);
        out.write(piece, 0, filled);
        filled = 0;
    }

    @Override
    public void close() throws IOException {
        if (filled > 0) {
            send();
        }
        out.writeInt(0);
    }
}
