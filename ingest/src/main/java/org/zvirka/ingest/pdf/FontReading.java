package org.zvirka.ingest.pdf;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.WeakHashMap;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/** What the codes of a document's fonts mean, and which fonts do not say. */
final class FontReading {

    /** Stands for a character whose meaning the file does not tell. */
    static final String UNKNOWN = "\uFFFD";

    private static final double BOLD_WEIGHT = 600;

    /** Symbol and Wingdings put their signs here; these print as bullets, checks, dashes and squares in lists. */
    private static final Map<Integer, String> SIGNS = Map.ofEntries(
            Map.entry(0xF0B7, "•"),
            Map.entry(0xF0A7, "▪"),
            Map.entry(0xF0A8, "◦"),
            Map.entry(0xF06E, "▪"),
            Map.entry(0xF06C, "•"),
            Map.entry(0xF076, "•"),
            Map.entry(0xF071, "•"),
            Map.entry(0xF0D8, "•"),
            Map.entry(0xF0E0, "→"),
            Map.entry(0xF0FC, "✓"),
            Map.entry(0xF0FE, "☑"),
            Map.entry(0xF02D, "–"),
            Map.entry(0xF02B, "+"),
            Map.entry(0xF0BE, "–"),
            Map.entry(0xF0B0, "°"));

    private final Map<PDFont, Traits> traits = new WeakHashMap<>();
    private final TreeMap<String, Integer> unmapped = new TreeMap<>();

    /**
     * What a font is like.
     *
     * @param space width of its space in thousandths of its size
     */
    record Traits(boolean bold, double space) {}

    Traits traits(PDFont font) {
        return traits.computeIfAbsent(font, FontReading::traitsOf);
    }

    /** What a code prints, {@link #UNKNOWN} where the font does not tell. */
    String text(PDFont font, int code) throws IOException {
        String text = font.toUnicode(code, GlyphList.getAdobeGlyphList());
        if (text == null
                && font instanceof PDSimpleFont
                && code >= ' '
                && !font.getName().contains("+")) {
            text = String.valueOf((char) code);
        }
        if (text == null || text.isEmpty() || text.chars().allMatch(c -> c < ' ' && c != '\t')) {
            return unknown(font);
        }
        int first = text.codePointAt(0);
        if (Character.getType(first) == Character.PRIVATE_USE) {
            String sign = SIGNS.get(first);
            return sign == null ? unknown(font) : sign;
        }
        return first >= 0xFB00 && first <= 0xFB06 ? ligature(first) : text;
    }

    private String unknown(PDFont font) {
        unmapped.merge(String.valueOf(font.getName()), 1, Integer::sum);
        return UNKNOWN;
    }

    /** Names of fonts with characters that could not be told, in order. */
    Iterable<String> unmapped() {
        return unmapped.keySet();
    }

    private static String ligature(int sign) {
        return switch (sign) {
            case 0xFB00 -> "ff";
            case 0xFB01 -> "fi";
            case 0xFB02 -> "fl";
            case 0xFB03 -> "ffi";
            case 0xFB04 -> "ffl";
            default -> "st";
        };
    }

    private static Traits traitsOf(PDFont font) {
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        boolean heavy = descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
        return new Traits(heavy || name.contains("bold") || name.contains("black"), font.getSpaceWidth());
    }
}
