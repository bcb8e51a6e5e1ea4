package org.zvirka.ingest.rtf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The code pages of an RTF file and of its fonts. For one file and one thread. */
final class RtfFonts {

    /** The font where none is named: the one the document says, or its first. */
    static final int DEFAULT = -1;

    static final Charset WESTERN = Charset.forName("windows-1252");
    static final Charset CYRILLIC = Charset.forName("windows-1251");

    private static final int PICTURES = 2;

    /** Code pages by the character sets of Windows fonts; others follow the document. */
    private static final Map<Integer, Integer> BY_CHARSET = Map.ofEntries(
            Map.entry(0, 1252),
            Map.entry(77, 10000),
            Map.entry(89, 10007),
            Map.entry(128, 932),
            Map.entry(129, 949),
            Map.entry(134, 936),
            Map.entry(136, 950),
            Map.entry(161, 1253),
            Map.entry(162, 1254),
            Map.entry(163, 1258),
            Map.entry(177, 1255),
            Map.entry(178, 1256),
            Map.entry(186, 1257),
            Map.entry(204, 1251),
            Map.entry(238, 1250),
            Map.entry(254, 437),
            Map.entry(255, 850));

    private static final Map<Integer, String> MACINTOSH =
            Map.of(10000, "x-MacRoman", 10007, "x-MacCyrillic", 10017, "x-MacUkraine", 10029, "x-MacCentralEurope");

    private static final int UTF_8 = 65001;

    private final Map<Integer, Charset> fonts = new HashMap<>();
    private final Set<Integer> pictures = new HashSet<>();
    private Charset document = WESTERN;
    private int usual;

    void usual(int font) {
        usual = font;
    }

    /** The document's code page; one that nobody knows changes nothing. */
    void codePage(int number) {
        document = charset(number, document);
    }

    void codePage(int font, int number) {
        fonts.put(font, charset(number, document));
    }

    void charset(int font, int charset) {
        if (charset == PICTURES) {
            pictures.add(font);
        }
        Integer page = BY_CHARSET.get(charset);
        if (page != null) {
            fonts.put(font, charset(page, document));
        }
    }

    boolean isPictures(int font) {
        return pictures.contains(font == DEFAULT ? usual : font);
    }

    Charset of(int font) {
        return fonts.getOrDefault(font == DEFAULT ? usual : font, document);
    }

    private static Charset charset(int page, Charset otherwise) {
        if (page == UTF_8) {
            return StandardCharsets.UTF_8;
        }
        return Stream.of(MACINTOSH.getOrDefault(page, ""), "windows-" + page, "IBM" + page, "x-windows-" + page)
                .filter(name -> !name.isEmpty() && Charset.isSupported(name))
                .findFirst()
                .map(Charset::forName)
                .orElse(otherwise);
    }

    /**
     * Whether bytes that are said to be Western are Cyrillic: programs of this country often name no code page, or give
     * their fonts the Western one. No Western language writes most letters of a word with accents.
     */
    static boolean isCyrillic(byte[] bytes, int from) {
        int high = 0;
        int low = 0;
        String cyrillic = new String(bytes, from, bytes.length - from, CYRILLIC);
        for (int i = 0; i < cyrillic.length(); i++) {
            char c = cyrillic.charAt(i);
            high += c > 0x7f && Character.isLetter(c) ? 1 : 0;
            low += c <= 0x7f && Character.isLetter(c) ? 1 : 0;
        }
        return high > low;
    }
}
