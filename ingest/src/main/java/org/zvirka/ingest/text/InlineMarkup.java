package org.zvirka.ingest.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Drops the markup that text converters leave inside cells ({@code <p>}, {@code <ul style="...">}, {@code <i>},
 * {@code **bold**}), turning the ends of paragraphs and list items into line breaks. Only known tag names count as
 * markup, so that a text's own angle brackets stay.
 */
final class InlineMarkup {

    private static final Pattern TAG = Pattern.compile("</?([A-Za-z][A-Za-z0-9]{0,9})(?:\\s[^<>]{0,500})?/?>");
    private static final Pattern BOLD = Pattern.compile("(\\*\\*|__)(?=\\S)([^*_]+?)\\1", Pattern.DOTALL);
    /** Bold that begins right after a word: the converter lost the break between two lines. */
    private static final Pattern BOLD_MID_WORD =
            Pattern.compile("(?<=[\\p{L}\\d])\\*\\*(?=\\p{Lu}[^*]+\\*\\*)", Pattern.DOTALL);

    private static final Pattern ENTITY = Pattern.compile("&(?:#\\d{1,7}|#x[0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\u00a0\\u2007\\u202f]+");
    private static final Pattern BREAKS = Pattern.compile(" ?(?:\\n ?)+");

    private static final Set<String> BREAKING =
            Set.of("p", "br", "li", "ul", "ol", "div", "h1", "h2", "h3", "h4", "h5", "h6", "table", "tr", "td", "th");
    private static final Set<String> INLINE = Set.of(
            "i", "b", "em", "strong", "u", "s", "del", "ins", "sup", "sub", "span", "font", "a", "small", "big",
            "strike", "center");

    private InlineMarkup() {}

    /** The words of a cell: no markup, runs of blanks folded, {@code \n} between paragraphs and list items. */
    static String clean(String text) {
        String plain = text.indexOf('<') < 0 ? text : dropTags(text);
        plain = BOLD_MID_WORD.matcher(plain).replaceAll("\n$0");
        plain = BOLD.matcher(plain).replaceAll("$2");
        if (plain.indexOf('&') >= 0 && ENTITY.matcher(plain).find()) {
            plain = Parser.unescapeEntities(plain, false);
        }
        plain = BLANKS.matcher(plain).replaceAll(" ");
        return BREAKS.matcher(plain).replaceAll("\n").strip();
    }

    private static String dropTags(String text) {
        Matcher tags = TAG.matcher(text);
        StringBuilder out = new StringBuilder(text.length());
        while (tags.find()) {
            String name = tags.group(1).toLowerCase(Locale.ROOT);
            String replacement = BREAKING.contains(name) ? "\n" : INLINE.contains(name) ? "" : tags.group();
            tags.appendReplacement(out, Matcher.quoteReplacement(replacement));
        }
        return tags.appendTail(out).toString();
    }
}
