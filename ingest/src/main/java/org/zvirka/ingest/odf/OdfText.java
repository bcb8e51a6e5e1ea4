package org.zvirka.ingest.odf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zvirka.ingest.document.Block;
import org.zvirka.ingest.document.Finding;
import org.zvirka.ingest.document.Heading;
import org.zvirka.ingest.document.Origin;
import org.zvirka.ingest.document.Paragraph;
import org.zvirka.ingest.grid.Layout;
import org.zvirka.ingest.grid.Words;
import org.zvirka.ingest.numbering.ListCounters;
import org.zvirka.ingest.xml.XmlElement;

/** Walks the text of an ODT file in reading order. For one document and one thread. */
final class OdfText {

    private static final int MOST_SPACES = 100;

    private final OdfStyles styles;
    private final ListCounters counters = new ListCounters();
    private final Map<String, String> sequences = new HashMap<>();
    private final Map<String, String> lastOfStyle = new HashMap<>();
    private final Set<Finding> findings = new LinkedHashSet<>();
    private int lists;

    OdfText(OdfStyles styles) {
        this.styles = styles;
    }

    /** A list a paragraph stands in: its counters, its style, the level, and whether the item's number is still due. */
    private static final class Item {

        private final String sequence;
        private final String style;
        private final int level;
        private boolean due;

        Item(String sequence, String style, int level, boolean due) {
            this.sequence = sequence;
            this.style = style;
            this.level = level;
            this.due = due;
        }
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    void note(Finding.Kind kind) {
        findings.add(Finding.of(kind, Origin.UNKNOWN));
    }

    OdfStyles styles() {
        return styles;
    }

    List<Block> blocks(XmlElement parent) {
        List<Block> blocks = new ArrayList<>();
        collect(parent, blocks, new Item("", "", -1, false));
        return blocks;
    }

    private void collect(XmlElement parent, List<Block> blocks, Item item) {
        for (XmlElement child : parent.children()) {
            switch (OdfTable.name(child)) {
                case "text:p" -> paragraph(child, 0, blocks, item);
                case "text:h" -> paragraph(child, Math.max(1, child.number("text:outline-level", 1)), blocks, item);
                case "text:list" -> list(child, blocks, item);
                case "table:table" -> blocks.addAll(new OdfTable(child, this).blocks());
                case "text:section" -> {
                    if (isHidden(child)) {
                        note(Finding.Kind.HIDDEN_TEXT);
                    } else {
                        collect(child, blocks, item);
                    }
                }
                case "text:change", "text:change-start" -> note(Finding.Kind.TRACKED_CHANGES);
                default -> collect(child, blocks, item);
            }
        }
    }

    /** Never shown, or hidden when it was saved because of its condition. */
    private static boolean isHidden(XmlElement section) {
        return section.attribute("text:display").equals("none")
                || section.attribute("text:is-hidden").equals("true");
    }

    private void list(XmlElement list, List<Block> blocks, Item outer) {
        int level = outer.level + 1;
        String style = list.attribute("text:style-name", outer.style);
        String sequence = level > 0 ? outer.sequence : sequence(list, style);
        for (XmlElement child : list.children()) {
            if (child.is("text:list-header")) {
                collect(child, blocks, new Item(sequence, style, level, false));
            } else if (child.is("text:list-item")) {
                if (child.has("text:start-value")) {
                    String once = "item" + ++lists;
                    counters.restart(
                            sequence,
                            once,
                            Math.min(level, ListCounters.LEVELS - 1),
                            child.number("text:start-value", 1));
                }
                collect(child, blocks, new Item(sequence, style, level, true));
            }
        }
    }

    /** The counters of a list: new ones unless it says which list it goes on with. */
    private String sequence(XmlElement list, String style) {
        String id = list.attribute("xml:id");
        String before = sequences.get(list.attribute("text:continue-list"));
        boolean goesOn = list.attribute("text:continue-numbering").equals("true");
        String sequence = before != null
                ? before
                : goesOn && lastOfStyle.containsKey(style) ? lastOfStyle.get(style) : "list" + ++lists;
        if (!id.isEmpty()) {
            sequences.put(id, sequence);
        }
        lastOfStyle.put(style, sequence);
        return sequence;
    }

    private void paragraph(XmlElement paragraph, int level, List<Block> blocks, Item item) {
        String style = paragraph.attribute("text:style-name");
        if (styles.hides("paragraph", style) || hidesItself(paragraph)) {
            note(Finding.Kind.HIDDEN_TEXT);
            return;
        }
        List<XmlElement> boxes = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        words(paragraph, words, boxes);
        boolean numbered = !paragraph.attribute("text:is-list-header").equals("true");
        String label = numbered ? label(level, style, item) : "";
        String stored = paragraph.child("text:number").map(XmlElement::allText).orElse("");
        String text = Words.tidy((label.isEmpty() && !stored.isBlank() ? stored + ' ' : label) + words);
        if (!text.isBlank()) {
            blocks.add(level > 0 ? new Heading(Origin.UNKNOWN, level, text) : new Paragraph(Origin.UNKNOWN, text));
        }
        boxes.forEach(box -> blocks.addAll(blocks(box)));
    }

    /** A field may hide the paragraph it stands in. */
    private static boolean hidesItself(XmlElement paragraph) {
        return paragraph.children("text:hidden-paragraph").stream()
                .anyMatch(field -> field.attribute("text:is-hidden").equals("true"));
    }

    /** The list's style is its own or, where it has none, the one that the paragraph's style names. */
    private String label(int heading, String paragraphStyle, Item item) {
        String label = "";
        if (item.due) {
            item.due = false;
            String style = styles.hasList(item.style) ? item.style : styles.listOf(paragraphStyle);
            label = counters.next(item.sequence, item.level, styles.levels(style));
        } else if (heading > 0 && item.level < 0 && styles.hasList(OdfStyles.OUTLINE)) {
            label = counters.next(OdfStyles.OUTLINE, heading - 1, styles.levels(OdfStyles.OUTLINE));
        }
        return label.isEmpty() ? "" : label + ' ';
    }

    private void words(XmlElement parent, StringBuilder out, List<XmlElement> boxes) {
        for (XmlElement child : parent.children()) {
            switch (child.name()) {
                case "text:s" -> out.append(" ".repeat(Math.clamp(child.number("text:c", 1), 1, MOST_SPACES)));
                case "text:tab" -> out.append(' ');
                case "text:line-break" -> out.append('\n');
                case "text:note" -> footnote(child);
                case "text:span" -> span(child, out, boxes);
                case "draw:text-box",
                        "draw:custom-shape",
                        "draw:rect",
                        "draw:ellipse",
                        "draw:circle",
                        "draw:polygon",
                        "draw:polyline",
                        "draw:path",
                        "draw:line",
                        "draw:connector",
                        "draw:caption" -> boxes.add(child);
                case "draw:object", "draw:object-ole" -> object(child);
                case "text:change", "text:change-start" -> note(Finding.Kind.TRACKED_CHANGES);
                case "text:hidden-text" -> {
                    if (child.attribute("text:is-hidden", "true").equals("true")) {
                        note(Finding.Kind.HIDDEN_TEXT);
                    } else {
                        words(child, out, boxes);
                    }
                }
                case "text:ruby-text", "text:number", "draw:image", "svg:title", "svg:desc" -> {
                    // Readings above the text, pictures and what is told to those who cannot see them.
                }
                default -> {
                    if (child.isText()) {
                        out.append(child.text().replace('\n', ' '));
                    } else {
                        words(child, out, boxes);
                    }
                }
            }
        }
    }

    /** An embedded file that shows as a picture. */
    private void object(XmlElement object) {
        String name = object.attribute("xlink:href").replaceFirst("^\\./", "");
        if (!name.isBlank()) {
            findings.add(Finding.of(Finding.Kind.PART_NOT_READ, Origin.UNKNOWN, name));
        }
    }

    private void span(XmlElement span, StringBuilder out, List<XmlElement> boxes) {
        if (styles.hides("text", span.attribute("text:style-name"))) {
            note(Finding.Kind.HIDDEN_TEXT);
        } else {
            words(span, out, boxes);
        }
    }

    private void footnote(XmlElement note) {
        String text = note.child("text:note-body")
                .map(body -> Layout.text(blocks(body)))
                .orElse("");
        if (!text.isBlank()) {
            findings.add(Finding.of(Finding.Kind.FOOTNOTE, Origin.UNKNOWN, text));
        }
    }
}
