package org.zvirka.ingest.html;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zvirka.ingest.encoding.DecodedText;

/**
 * The characters of a page. What a page says of its charset is believed as far as its bytes agree: pages saved again by
 * other programs often keep the name of a charset they no longer have.
 *
 * @param charset the one used
 */
record HtmlText(String text, Charset charset) {

    /** Where a page names its charset. */
    private static final int HEAD = 4096;

    private static final Pattern NAMED = Pattern.compile(
            "<meta\\b[^>]*\\bcharset\\s*=\\s*[\"']?([\\w:.-]+)|<\\?xml\\b[^>]*\\bencoding\\s*=\\s*[\"']([\\w:.-]+)",
            Pattern.CASE_INSENSITIVE);

    /** @param outer charset that the page's envelope names, empty where it has none */
    static HtmlText of(byte[] bytes, String outer) {
        DecodedText seen = DecodedText.of(bytes);
        Charset named = charset(outer).or(() -> named(bytes)).orElse(seen.charset());
        return isBelieved(named, seen, bytes)
                ? new HtmlText(new String(bytes, named), named)
                : new HtmlText(seen.text(), seen.charset());
    }

    private static boolean isBelieved(Charset named, DecodedText seen, byte[] bytes) {
        boolean oneByte = named.canEncode()
                && named.newEncoder().maxBytesPerChar() <= 1
                && !named.equals(StandardCharsets.US_ASCII);
        boolean wide = seen.charset().equals(StandardCharsets.UTF_16LE)
                || seen.charset().equals(StandardCharsets.UTF_16BE);
        boolean utf8 = seen.charset().equals(StandardCharsets.UTF_8) && !seen.doubtful() && hasLetters(bytes);
        return oneByte && !wide && !utf8;
    }

    private static boolean hasLetters(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Charset> named(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher named = NAMED.matcher(head);
        return named.find() ? charset(named.group(1) != null ? named.group(1) : named.group(2)) : Optional.empty();
    }

    private static Optional<Charset> charset(String name) {
        try {
            return name.isBlank() || !Charset.isSupported(name) ? Optional.empty() : Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException e) {
            // A name with characters that no charset's name has.
            return Optional.empty();
        }
    }
}
