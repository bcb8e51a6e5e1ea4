package org.zvirka.ingest.rtf;

import com.rtfparserkit.parser.IRtfSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntSupplier;

/**
 * The bytes of an RTF file as the parser wants them: letters written as they are, not escaped, become escapes, because the
 * parser takes them for part of the command before them; the groups a cut-off file leaves open are closed.
 */
final class RtfBytes implements IRtfSource {

    private static final int END = -1;

    private final InputStream in;
    private final IntSupplier openGroups;

    /** What is to be read before the stream, the next last. */
    private final StringBuilder pending = new StringBuilder();

    private boolean ended;
    private boolean truncated;

    /** @param openGroups how many groups are open after all that was read so far */
    RtfBytes(InputStream in, IntSupplier openGroups) {
        this.in = in;
        this.openGroups = openGroups;
    }

    /** Whether the stream ended within a group. */
    boolean isTruncated() {
        return truncated;
    }

    @Override
    public int read() throws IOException {
        if (!pending.isEmpty()) {
            char next = pending.charAt(pending.length() - 1);
            pending.setLength(pending.length() - 1);
            return next;
        }
        int c = in.read();
        if (c == END) {
            return atEnd();
        }
        return c < 0x80 ? c : escaped(c);
    }

    private int escaped(int c) {
        String digits = String.format(java.util.Locale.ROOT, "'%02x", c);
        pending.append(new StringBuilder(digits).reverse());
        return '\\';
    }

    /** A space ends a command or a piece of text that is under way; then the groups end. */
    private int atEnd() {
        if (!ended && openGroups.getAsInt() > 0) {
            truncated = true;
            ended = true;
            return ' ';
        }
        return truncated && openGroups.getAsInt() > 0 ? '}' : END;
    }

    @Override
    public void unread(int c) {
        if (c != END) {
            pending.append((char) c);
        }
    }

    @Override
    public int read(byte[] bytes) throws IOException {
        byte[] before = pending.reverse().toString().getBytes(StandardCharsets.ISO_8859_1);
        pending.setLength(0);
        int first = Math.min(before.length, bytes.length);
        System.arraycopy(before, 0, bytes, 0, first);
        return first + in.readNBytes(bytes, first, bytes.length - first);
    }
}
