package org.zvirka.ingest.zip;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import org.zvirka.ingest.LimitExceededException;

/**
 * Looks at the size of a ZIP file's directory before it is read into memory.
 *
 * @see <a href="https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT">APPNOTE 4.3.14 to 4.3.16</a>
 */
final class DirectoryGuard {

    /** About 100 bytes an entry: room for ten times the entries that are read. */
    private static final long MOST_BYTES = 20L << 20;

    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int END_LENGTH = 22;
    private static final int LOCATOR_LENGTH = 20;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final long IN_64 = 0xffffffffL;

    private DirectoryGuard() {}

    static void check(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            long length = in.length();
            int window = (int) Math.min(length, END_LENGTH + LONGEST_COMMENT + LOCATOR_LENGTH);
            ByteBuffer tail = read(in, length - window, window);
            int end = lastEnd(tail);
            if (end < 0) {
                throw new IOException("the ZIP file is cut off: it has lost its directory");
            }
            long start = tail.getInt(end + 16) & IN_64;
            if (start == IN_64) {
                start = start64(in, tail, end);
            }
            if (length - start > MOST_BYTES + window) {
                throw new LimitExceededException("a ZIP file with a directory of more than " + MOST_BYTES + " bytes");
            }
        }
    }

    private static int lastEnd(ByteBuffer tail) {
        for (int at = tail.limit() - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == END) {
                return at;
            }
        }
        return -1;
    }

    private static long start64(RandomAccessFile in, ByteBuffer tail, int end) throws IOException {
        int locator = end - LOCATOR_LENGTH;
        if (locator < 0 || tail.getInt(locator) != LOCATOR_64) {
            throw new IOException("the ZIP file is damaged: its directory has no place");
        }
        long at = tail.getLong(locator + 8);
        if (at < 0 || at > in.length() - 56) {
            throw new IOException("the ZIP file is damaged: its directory lies outside");
        }
        ByteBuffer record = read(in, at, 56);
        if (record.getInt(0) != END_64) {
            throw new IOException("the ZIP file is damaged: its directory has no place");
        }
        return record.getLong(48);
    }

    private static ByteBuffer read(RandomAccessFile in, long from, int length) throws IOException {
        byte[] bytes = new byte[length];
        in.seek(from);
        in.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
