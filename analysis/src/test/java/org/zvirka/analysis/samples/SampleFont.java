package org.zvirka.analysis.samples;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;

/** Liberation Sans as PDFBox ships it: its widths and outlines. */
final class SampleFont {

    private static final String RESOURCE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final float unitsPerEm;

    SampleFont() {
        try (InputStream in = stream()) {
            font = new TTFParser().parseEmbedded(in);
            glyphs = font.getUnicodeCmapLookup();
            unitsPerEm = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream stream() {
        return Objects.requireNonNull(SampleFont.class.getResourceAsStream(RESOURCE), "PDFBox ships " + RESOURCE);
    }

    float width(String text, float size) {
        float units = 0;
        for (int i = 0; i < text.length(); i++) {
            units += advance(text.charAt(i));
        }
        return units / unitsPerEm * size;
    }

    /** The lines of a text, broken between words. */
    List<String> wrap(String text, float size, float width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, size) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    /** The outline of a text whose base line begins at x, y, y growing downwards. */
    Path2D outline(String text, float x, float y, float size) {
        Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double scale = size / unitsPerEm;
        double pen = x;
        for (int i = 0; i < text.length(); i++) {
            GlyphData glyph = glyph(text.charAt(i));
            if (glyph != null) {
                path.append(glyph.getPath().getPathIterator(new AffineTransform(scale, 0, 0, -scale, pen, y)), false);
            }
            pen += advance(text.charAt(i)) * scale;
        }
        return path;
    }

    @SuppressWarnings("NullAway") // a blank has no outline
    private GlyphData glyph(char c) {
        try {
            return font.getGlyph().getGlyph(glyphs.getGlyphId(c));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int advance(char c) {
        try {
            return font.getAdvanceWidth(glyphs.getGlyphId(c));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
