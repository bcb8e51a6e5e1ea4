package org.zvirka.ingest.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.zvirka.ingest.LimitExceededException;
import org.zvirka.ingest.document.Block;
import org.zvirka.ingest.document.Finding;
import org.zvirka.ingest.document.Heading;
import org.zvirka.ingest.document.Origin;
import org.zvirka.ingest.document.Paragraph;
import org.zvirka.ingest.grid.Layout;
import org.zvirka.ingest.grid.Words;

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

    /** Number of the item under way, until its first words. */
    private String marker = "";

    private final Map<Element, Integer> counted = new IdentityHashMap<>();
    private final Map<Element, Boolean> data = new IdentityHashMap<>();
    private final Set<Finding> findings = new LinkedHashSet<>();

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

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    void note(Finding.Kind kind, String... details) {
        page.findings.add(Finding.of(kind, Origin.UNKNOWN, details));
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
            if (!element.text().isBlank()) {
                note(Finding.Kind.HIDDEN_TEXT);
            }
        } else if (Visible.isDeleted(element)) {
            note(Finding.Kind.TRACKED_CHANGES);
        } else if (HtmlNotes.isNote(element)) {
            note(Finding.Kind.FOOTNOTE, Layout.text(inside(element, depth)));
        } else if (!HtmlNotes.isMark(element) && !Visible.isFurniture(element) && !isMenu(element)) {
            shown(element, depth);
        }
    }

    /** Links in a cell of data are data. */
    private boolean isMenu(Element element) {
        Element table = element.closest("table");
        boolean inData = table != null && page.data.computeIfAbsent(table, HtmlTable::isData);
        return !inData && Visible.isMenu(element);
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
                lone();
                marker = marker(element);
                walk(element, depth);
                flush(0);
                lone();
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
        if (list == null || !list.normalName().equals("ol")) {
            return "";
        }
        int number = number(item.attr("value"), page.counted.getOrDefault(list, number(list.attr("start"), 1) - 1) + 1);
        page.counted.put(list, number);
        return HtmlLists.marker(list, item, number);
    }

    static int number(String value, int otherwise) {
        try {
            return value.isBlank() ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** An item without words of its own still has its number. */
    private void lone() {
        text.append(marker);
        marker = "";
        flush(0);
    }

    private void flush(int level) {
        String words = Words.tidy(text.toString());
        text.setLength(0);
        if (!words.isBlank()) {
            words = marker + words;
            marker = "";
            blocks.add(level > 0 ? new Heading(Origin.UNKNOWN, level, words) : new Paragraph(Origin.UNKNOWN, words));
        }
    }
}
