package org.zvirka.ingest.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.zvirka.ingest.LimitExceededException;
import org.zvirka.ingest.document.Block;
import org.zvirka.ingest.document.Heading;
import org.zvirka.ingest.document.Origin;
import org.zvirka.ingest.document.Paragraph;
import org.zvirka.ingest.grid.Words;
import org.zvirka.ingest.numbering.NumberStyle;

/** Walks a page, or a cell of one, in reading order. For one page and one thread. */
final class HtmlBlocks {

    private static final Set<String> BREAKING = Set.of(
            "p",
            "div",
            "li",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "blockquote",
            "pre",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "figure",
            "figcaption",
            "address",
            "form",
            "fieldset",
            "center",
            "tr",
            "td",
            "th",
            "caption",
            "tbody",
            "thead",
            "hr",
            "details",
            "summary");

    /** Browsers themselves stop nesting at 512. */
    static final int DEEPEST = 512;

    private final Element root;
    private final HtmlBlocks page;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final int depthBefore;
    private final Map<Element, Integer> counted = new IdentityHashMap<>();
    private boolean hidden;

    HtmlBlocks(Element root) {
        this.root = root;
        this.page = this;
        this.depthBefore = 0;
    }

    private HtmlBlocks(Element root, HtmlBlocks page, int depth) {
        this.root = root;
        this.page = page;
        this.depthBefore = depth;
    }

    List<Block> blocks() throws LimitExceededException {
        walk(root, depthBefore);
        flush(0);
        return blocks;
    }

    boolean hidden() {
        return hidden;
    }

    /** What a cell holds. */
    List<Block> inside(Element cell, int depth) throws LimitExceededException {
        return new HtmlBlocks(cell, page, depth).blocks();
    }

    private void walk(Element parent, int depth) throws LimitExceededException {
        if (depth > DEEPEST) {
            throw new LimitExceededException("HTML is nested deeper than " + DEEPEST);
        }
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode words) {
                boolean kept = parent.normalName().equals("pre");
                text.append(kept ? words.getWholeText() : words.getWholeText().replaceAll("[\\r\\n\\t]+", " "));
            } else if (child instanceof Element element) {
                element(element, depth + 1);
            }
        }
    }

    private void element(Element element, int depth) throws LimitExceededException {
        if (Visible.isHidden(element)) {
            page.hidden |= !element.text().isBlank();
        } else if (!Visible.isFurniture(element) && !Visible.isMenu(element)) {
            shown(element, depth);
        }
    }

    private void shown(Element element, int depth) throws LimitExceededException {
        String name = element.normalName();
        switch (name) {
            case "br" -> text.append('\n');
            case "table" -> {
                flush(0);
                blocks.addAll(new HtmlTable(element, this, depth).blocks());
            }
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                flush(0);
                walk(element, depth);
                flush(name.charAt(1) - '0');
            }
            case "li" -> {
                flush(0);
                text.append(marker(element));
                walk(element, depth);
                flush(0);
            }
            case "input" -> {
                // A field of a form.
            }
            default -> {
                boolean breaks = BREAKING.contains(name);
                if (breaks) {
                    flush(0);
                }
                walk(element, depth);
                if (breaks) {
                    flush(0);
                }
            }
        }
    }

    /** The number a browser prints before an item of an ordered list. */
    private String marker(Element item) {
        Element list = item.parent();
        if (list == null
                || !list.normalName().equals("ol")
                || list.attr("style").contains("none")) {
            return "";
        }
        int number = number(item.attr("value"), page.counted.getOrDefault(list, number(list.attr("start"), 1) - 1) + 1);
        page.counted.put(list, number);
        NumberStyle style =
                switch (list.attr("type")) {
                    case "a" -> NumberStyle.LOWER_LETTER;
                    case "A" -> NumberStyle.UPPER_LETTER;
                    case "i" -> NumberStyle.LOWER_ROMAN;
                    case "I" -> NumberStyle.UPPER_ROMAN;
                    default -> NumberStyle.DECIMAL;
                };
        return style.format(number) + ". ";
    }

    static int number(String value, int otherwise) {
        try {
            return value.isBlank() ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private void flush(int level) {
        String words = Words.tidy(text.toString());
        text.setLength(0);
        if (!words.isBlank()) {
            blocks.add(level > 0 ? new Heading(Origin.UNKNOWN, level, words) : new Paragraph(Origin.UNKNOWN, words));
        }
    }
}
