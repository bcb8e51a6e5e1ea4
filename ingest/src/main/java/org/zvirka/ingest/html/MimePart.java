package org.zvirka.ingest.html;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a MIME message: lines of a head, an empty line and a body. Bytes are kept as characters of the same number.
 *
 * @param head fields by their names in lower case
 * @see <a href="https://www.rfc-editor.org/rfc/rfc2557">RFC 2557</a>
 */
record MimePart(Map<String, String> head, String body) {

    /** Pages saved by Word have two levels: the page and its pictures, and nothing below. */
    private static final int DEEPEST = 3;

    /** A page has some hundreds of pictures. */
    private static final int MOST_PARTS = 10_000;

    private static final Pattern FOLDED = Pattern.compile("\\r?\\n[ \\t]+");
    private static final Pattern END_OF_HEAD = Pattern.compile("\\r?\\n\\r?\\n");
    private static final Pattern QUOTED = Pattern.compile("=(?:([0-9A-Fa-f]{2})|[ \\t]*\\r?\\n)");

    static MimePart of(byte[] bytes) {
        return of(new String(bytes, StandardCharsets.ISO_8859_1));
    }

    private static MimePart of(String text) {
        Matcher end = END_OF_HEAD.matcher(text);
        boolean hasBody = end.find();
        String top = hasBody ? text.substring(0, end.start()) : text;
        Map<String, String> head = new HashMap<>();
        for (String line : FOLDED.matcher(top).replaceAll(" ").split("\\r?\\n")) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                head.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return new MimePart(head, hasBody ? text.substring(end.end()) : "");
    }

    /** The page itself, where this is a page or one with its pictures. */
    Optional<MimePart> page() {
        return page(0);
    }

    private Optional<MimePart> page(int depth) {
        String type = type();
        if (type.equals("text/html") || type.equals("application/xhtml+xml")) {
            return Optional.of(this);
        }
        boolean holdsPage = type.equals("multipart/related") || type.equals("multipart/alternative");
        return holdsPage && depth < DEEPEST
                ? parts().stream()
                        .flatMap(part -> part.page(depth + 1).stream())
                        .findFirst()
                : Optional.empty();
    }

    private String type() {
        return head.getOrDefault("content-type", "text/plain")
                .split(";", 2)[0]
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** A parameter of the type, empty where it is missing. */
    String parameter(String name) {
        Matcher found = Pattern.compile(
                        ";\\s*" + Pattern.quote(name) + "\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;]+))",
                        Pattern.CASE_INSENSITIVE)
                .matcher(head.getOrDefault("content-type", ""));
        return !found.find() ? "" : found.group(1) != null ? found.group(1) : found.group(2);
    }

    private List<MimePart> parts() {
        String boundary = parameter("boundary");
        List<MimePart> parts = new ArrayList<>();
        String mark = "--" + boundary;
        int at = boundary.isEmpty() ? -1 : body.indexOf(mark);
        while (at >= 0 && parts.size() < MOST_PARTS && !body.startsWith("--", at + mark.length())) {
            int next = body.indexOf(mark, at + mark.length());
            String part = body.substring(at + mark.length(), next < 0 ? body.length() : next);
            parts.add(of(part.replaceFirst("^[ \\t]*\\r?\\n", "")));
            at = next;
        }
        return parts;
    }

    /** The bytes that the body stands for. */
    byte[] decoded() {
        String encoding = head.getOrDefault("content-transfer-encoding", "");
        return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
            case "base64" -> base64();
            case "quoted-printable" -> quotedPrintable();
            default -> body.getBytes(StandardCharsets.ISO_8859_1);
        };
    }

    private byte[] base64() {
        String digits = body.replaceAll("[^A-Za-z0-9+/]", "");
        return Base64.getDecoder().decode(digits.substring(0, digits.length() - (digits.length() % 4 == 1 ? 1 : 0)));
    }

    private byte[] quotedPrintable() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(body.length());
        Matcher quoted = QUOTED.matcher(body);
        int at = 0;
        while (quoted.find()) {
            out.writeBytes(body.substring(at, quoted.start()).getBytes(StandardCharsets.ISO_8859_1));
            if (quoted.group(1) != null) {
                out.write(Integer.parseInt(quoted.group(1), 16));
            }
            at = quoted.end();
        }
        out.writeBytes(body.substring(at).getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }
}
