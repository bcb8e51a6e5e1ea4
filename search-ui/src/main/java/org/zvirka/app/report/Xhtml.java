package org.zvirka.app.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Writes HTML that is well-formed XML, text always escaped. Used by one thread. */
final class Xhtml {

    private static final char UNKNOWN = '\uFFFD';

    private final Writer out;

    Xhtml(OutputStream stream) {
        this.out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }

    /** What a part of a page writes. */
    interface Inside {
        void write() throws IOException;
    }

    /** Markup as it is; never anything that came from outside. */
    Xhtml raw(String markup) throws IOException {
        out.write(markup);
        return this;
    }

    Xhtml text(String text) throws IOException {
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            character(point);
        }
        return this;
    }

    /** Text whose line breaks stay. */
    Xhtml lines(String text) throws IOException {
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                raw("<br/>");
            }
            text(lines[i]);
        }
        return this;
    }

    /** An element with text; without any element where the text is empty. */
    Xhtml some(String tag, String css, String text) throws IOException {
        return text.isBlank() ? this : element(tag, css, text);
    }

    Xhtml element(String tag, String css, String text) throws IOException {
        return element(tag, css, () -> lines(text));
    }

    Xhtml element(String tag, String css, Inside inside) throws IOException {
        raw("<" + tag + (css.isEmpty() ? "" : " class=\"" + css + "\"") + ">");
        inside.write();
        return raw("</" + tag + ">\n");
    }

    Xhtml link(String address, String text) throws IOException {
        raw("<a href=\"").text(address).raw("\">");
        return text(text).raw("</a>");
    }

    void flush() throws IOException {
        out.flush();
    }

    private void character(int point) throws IOException {
        switch (point) {
            case '&' -> raw("&amp;");
            case '<' -> raw("&lt;");
            case '>' -> raw("&gt;");
            case '"' -> raw("&quot;");
            default -> out.write(isLegal(point) ? Character.toString(point) : String.valueOf(UNKNOWN));
        }
    }

    /** XML has no place for control characters and halves of surrogate pairs. */
    private static boolean isLegal(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }
}
