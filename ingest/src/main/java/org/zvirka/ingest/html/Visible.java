package org.zvirka.ingest.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Which elements of a page belong to its text. */
final class Visible {

    private static final Set<String> NEVER = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "title",
            "nav",
            "menu",
            "select",
            "button",
            "textarea",
            "iframe",
            "object",
            "svg",
            "canvas",
            "audio",
            "video",
            "datalist",
            "dialog");

    private static final Set<String> ROLES = Set.of("navigation", "menu", "menubar", "search", "banner", "toolbar");

    private static final Pattern HIDDEN = Pattern.compile(
            "(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all)",
            Pattern.CASE_INSENSITIVE);

    /** A block most of whose words are links to elsewhere is a menu... */
    private static final double LINK_SHARE = 0.8;

    /** ...if it has at least this many of them. */
    private static final int MENU_LINKS = 4;

    private Visible() {}

    static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || HIDDEN.matcher(element.attr("style")).find();
    }

    /** Deleted by somebody at some time, as Word saves tracked changes; words merely struck out are still words. */
    static boolean isDeleted(Element element) {
        return element.normalName().equals("del") && (element.hasAttr("datetime") || element.hasAttr("cite"));
    }

    static boolean isFurniture(Element element) {
        return NEVER.contains(element.normalName())
                || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
                || element.normalName().equals("aside");
    }

    /** Lists and blocks of links; tables of data are never taken for one. */
    static boolean isMenu(Element element) {
        boolean candidate =
                switch (element.normalName()) {
                    case "ul", "ol", "div", "section", "header", "footer", "td" -> true;
                    default -> false;
                };
        if (!candidate) {
            return false;
        }
        int links = element.select("a[href]").size();
        if (links < MENU_LINKS || element.getElementsByTag("tr").stream().anyMatch(HtmlTable::isWide)) {
            return false;
        }
        double linked = element.select("a[href]").stream()
                .mapToInt(link -> link.text().length())
                .sum();
        return linked >= LINK_SHARE * element.text().length();
    }
}
