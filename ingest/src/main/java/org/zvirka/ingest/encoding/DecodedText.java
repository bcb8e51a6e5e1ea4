package org.zvirka.ingest.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Bytes made text. A byte order mark decides; else UTF-16 is told by its zero or repeated high bytes, UTF-8 by being
 * valid, and the single-byte Cyrillic encodings by how often the letters are used in Ukrainian and Russian.
 *
 * @param text line ends are {@code \n}, form feeds blank lines; no byte order mark
 * @param doubtful whether some bytes have no meaning in the charset
 */
public record DecodedText(String text, Charset charset, boolean doubtful) {

    private static final List<Charset> SINGLE_BYTE = List.of(
            Charset.forName("windows-1251"),
            Charset.forName("KOI8-U"),
            Charset.forName("IBM866"),
            Charset.forName("ISO-8859-5"));

    /** How much of a text is enough to tell its encoding. */
    private static final int SAMPLE = 64 << 10;

    public static DecodedText of(byte[] bytes) {
        Marked marked = Marked.of(bytes);
        int offset = marked.length();
        Charset charset = marked.charset() != null ? marked.charset() : guess(bytes);
        String text = new String(bytes, offset, bytes.length - offset, charset);
        boolean doubtful = text.indexOf('\uFFFD') >= 0;
        return new DecodedText(lines(text), charset, doubtful);
    }

    private static Charset guess(byte[] bytes) {
        Charset wide = utf16(bytes);
        if (wide != null) {
            return wide;
        }
        if (isUtf8(bytes)) {
            return StandardCharsets.UTF_8;
        }
        Charset best = SINGLE_BYTE.getFirst();
        double most = Double.NEGATIVE_INFINITY;
        String sample = new String(bytes, 0, Math.min(bytes.length, SAMPLE), StandardCharsets.ISO_8859_1);
        byte[] head = sample.getBytes(StandardCharsets.ISO_8859_1);
        for (Charset candidate : SINGLE_BYTE) {
            double score = CyrillicLikeness.of(new String(head, candidate));
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return mostlyUtf8(bytes) ? StandardCharsets.UTF_8 : best;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** A UTF-8 text with a few broken bytes: at least nine of ten characters beyond ASCII are valid sequences. */
    private static boolean mostlyUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long beyond = text.chars().filter(c -> c > 0x7f).count();
        long broken = text.chars().filter(c -> c == 0xFFFD).count();
        return beyond > 0 && broken * 10 < beyond;
    }

    /** UTF-16 without a mark: every other byte is 0 (ASCII) or 4 (Cyrillic) in most of the text. */
    private static @org.jspecify.annotations.Nullable Charset utf16(byte[] bytes) {
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        if (pairs < 2) {
            return null;
        }
        int even = 0;
        int odd = 0;
        for (int i = 0; i < pairs; i++) {
            even += bytes[2 * i] == 0 || bytes[2 * i] == 4 ? 1 : 0;
            odd += bytes[2 * i + 1] == 0 || bytes[2 * i + 1] == 4 ? 1 : 0;
        }
        if (even > pairs * 0.9 && odd < pairs * 0.5) {
            return StandardCharsets.UTF_16BE;
        }
        return odd > pairs * 0.9 && even < pairs * 0.5 ? StandardCharsets.UTF_16LE : null;
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace("\f", "\n\n")
                .replace('\u2028', '\n')
                .replace('\u2029', '\n')
                .replace('\u0085', '\n')
                .replace('\u000b', ' ')
                .replace("\u0000", "")
                .replace("\uFEFF", "");
    }

    private record Marked(@org.jspecify.annotations.Nullable Charset charset, int length) {

        static Marked of(byte[] bytes) {
            if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
                return new Marked(StandardCharsets.UTF_8, 3);
            }
            if (starts(bytes, 0xFF, 0xFE, 0, 0)) {
                return new Marked(Charset.forName("UTF-32LE"), 4);
            }
            if (starts(bytes, 0xFF, 0xFE)) {
                return new Marked(StandardCharsets.UTF_16LE, 2);
            }
            return starts(bytes, 0xFE, 0xFF) ? new Marked(StandardCharsets.UTF_16BE, 2) : new Marked(null, 0);
        }

        private static boolean starts(byte[] bytes, int... mark) {
            if (bytes.length < mark.length) {
                return false;
            }
            for (int i = 0; i < mark.length; i++) {
                if ((bytes[i] & 0xff) != mark[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
