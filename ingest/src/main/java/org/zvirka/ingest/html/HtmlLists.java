package org.zvirka.ingest.html;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.zvirka.ingest.numbering.NumberStyle;

/** What browsers print before the items of ordered lists. */
final class HtmlLists {

    private static final Pattern STYLE = Pattern.compile(
            "(?:^|;)\\s*list-style(?:-type)?\\s*:[^;]*?"
                    + "\\b(none|decimal-leading-zero|decimal|lower-alpha|lower-latin|upper-alpha|upper-latin|lower-roman"
                    + "|upper-roman|disc|circle|square)\\b",
            Pattern.CASE_INSENSITIVE);

    private HtmlLists() {}

    /** The marker of an item with the space that follows it; empty where none is shown. */
    static String marker(Element list, Element item, int number) {
        String own = kind(item);
        String kind = own.isEmpty() ? kind(list) : own;
        return switch (kind) {
            case "none", "disc", "circle", "square" -> "";
            case "a", "lower-alpha", "lower-latin" -> NumberStyle.LOWER_LETTER.format(number) + ". ";
            case "A", "upper-alpha", "upper-latin" -> NumberStyle.UPPER_LETTER.format(number) + ". ";
            case "i", "lower-roman" -> NumberStyle.LOWER_ROMAN.format(number) + ". ";
            case "I", "upper-roman" -> NumberStyle.UPPER_ROMAN.format(number) + ". ";
            case "decimal-leading-zero" -> NumberStyle.DECIMAL_ZERO.format(number) + ". ";
            default -> NumberStyle.DECIMAL.format(number) + ". ";
        };
    }

    private static String kind(Element element) {
        Matcher style = STYLE.matcher(element.attr("style"));
        return style.find() ? style.group(1).toLowerCase(Locale.ROOT) : element.attr("type");
    }
}
