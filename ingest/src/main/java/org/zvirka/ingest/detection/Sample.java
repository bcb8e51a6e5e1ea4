package org.zvirka.ingest.detection;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.zvirka.ingest.encoding.DecodedText;

/** Tells text in any of the encodings this module knows from other bytes, by the head of a file. */
final class Sample {

    /** Tika's signatures lie within its first 64 KiB. */
    static final int BYTES = 64 << 10;

    /** Letters, digits, white space and punctuation in a text of the encodings it is decoded by; KOI8 has box drawings. */
    private static final double MOST_IN_USE = 0.9;

    private Sample() {}

    static boolean isText(byte[] head) {
        DecodedText decoded = DecodedText.of(whole(head));
        String text = decoded.text();
        Charset charset = decoded.charset();
        boolean wide = charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE);
        if (!wide && controls(head) > 0 || text.isBlank()) {
            return !wide && text.isBlank() && controls(head) == 0;
        }
        long usual = text.codePoints().filter(Sample::usual).count();
        return usual >= MOST_IN_USE * text.codePointCount(0, text.length());
    }

    /** Without a character that the end of the sample cuts: UTF-8 has at most three bytes of one before its end. */
    private static byte[] whole(byte[] head) {
        int end = head.length;
        for (int back = 0; head.length == BYTES && back < 3 && (head[end - 1] & 0xc0) == 0x80; back++) {
            end--;
        }
        if (head.length == BYTES && (head[end - 1] & 0xc0) == 0xc0) {
            end--;
        }
        return java.util.Arrays.copyOf(head, end);
    }

    private static int controls(byte[] head) {
        int found = 0;
        for (byte b : head) {
            found += b >= 0 && b < ' ' && "\t\n\r\f\u000b\u001a".indexOf(b) < 0 ? 1 : 0;
        }
        return found;
    }

    private static boolean usual(int c) {
        if (Character.isWhitespace(c) || c < 0x7f && c >= ' ') {
            return true;
        }
        return switch (Character.UnicodeBlock.of(c)) {
            case Character.UnicodeBlock b when b == Character.UnicodeBlock.CYRILLIC -> true;
            case Character.UnicodeBlock b when b == Character.UnicodeBlock.GENERAL_PUNCTUATION -> true;
            case null -> false;
            default -> Character.isLetter(c) && c > 0xff || "\u00a0«»№°§±·€".indexOf(c) >= 0 || c == 0xFEFF;
        };
    }
}
