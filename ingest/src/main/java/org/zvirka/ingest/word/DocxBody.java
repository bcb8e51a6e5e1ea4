package org.zvirka.ingest.word;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zvirka.ingest.document.Block;
import org.zvirka.ingest.document.Finding;
import org.zvirka.ingest.document.Heading;
import org.zvirka.ingest.document.Origin;
import org.zvirka.ingest.document.Paragraph;
import org.zvirka.ingest.grid.Words;
import org.zvirka.ingest.xml.XmlElement;

/** Walks the body of a DOCX file in reading order. For one document and one thread. */
final class DocxBody {

    private final DocxStyles styles;
    private final DocxLists lists;
    private final Map<String, String> notes;
    private final Set<Finding> findings = new LinkedHashSet<>();

    /** Text of paragraphs whose end was deleted or is hidden: they run on into the next. */
    private String carried = "";

    /** Heading level of the paragraphs carried. */
    private int carriedLevel;

    /** Whether paragraphs are passed over by automatic numbers: the merged cell above covers them. */
    private boolean uncounted;

    DocxBody(DocxStyles styles, DocxLists lists, Map<String, String> notes) {
        this.styles = styles;
        this.lists = lists;
        this.notes = notes;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** The blocks within a body, a cell, a text box or a content control. */
    List<Block> blocks(XmlElement parent) {
        List<Block> blocks = new ArrayList<>();
        collect(parent, blocks);
        endCarried(blocks);
        return blocks;
    }

    /** The blocks within a cell; where another cell covers it, without automatic numbers. */
    List<Block> blocks(XmlElement cell, boolean counted) {
        boolean before = uncounted;
        uncounted |= !counted;
        List<Block> blocks = blocks(cell);
        uncounted = before;
        return blocks;
    }

    /** A paragraph cannot run on into a table or out of a cell. */
    private void endCarried(List<Block> blocks) {
        add(Words.tidy(carried), carriedLevel, blocks);
        carried = "";
        carriedLevel = 0;
    }

    private void collect(XmlElement parent, List<Block> blocks) {
        for (XmlElement child : parent.children()) {
            switch (child.name()) {
                case "w:p" -> paragraph(child, blocks);
                case "w:tbl" -> {
                    endCarried(blocks);
                    blocks.addAll(new DocxTable(child, this).blocks());
                }
                case "w:altChunk" -> findings.add(Finding.of(Finding.Kind.PART_NOT_READ, Origin.UNKNOWN, "altChunk"));
                case "w:del", "w:moveFrom" -> note(Finding.Kind.TRACKED_CHANGES);
                case "mc:AlternateContent" -> collect(DocxRuns.chosen(child), blocks);
                case "w:sdtPr", "w:sdtEndPr", "w:tcPr", "w:customXmlPr" -> {
                    // Properties.
                }
                default -> collect(child, blocks);
            }
        }
    }

    private void paragraph(XmlElement paragraph, List<Block> blocks) {
        Optional<XmlElement> properties = paragraph.child("w:pPr");
        String style = properties
                .flatMap(p -> p.child("w:pStyle"))
                .map(s -> s.attribute("w:val"))
                .orElse("");
        DocxRuns runs = new DocxRuns(paragraph, styles, styles.hides(style));
        findings(runs);
        int level = level(properties, style);
        switch (end(properties, style)) {
            case DELETED -> {
                note(Finding.Kind.TRACKED_CHANGES);
                carry(runs.text(), level);
            }
            case HIDDEN -> {
                if (!runs.text().isBlank()) {
                    carry(label(properties, style) + runs.text(), level);
                }
            }
            case SHOWN -> {
                String text = Words.tidy(label(properties, style) + carried + runs.text());
                add(text, Math.max(level, carriedLevel), blocks);
                carried = "";
                carriedLevel = 0;
            }
        }
        runs.boxes().forEach(box -> blocks.addAll(inner(box)));
    }

    /** What has become of the mark that ends a paragraph. */
    private enum End {
        SHOWN,
        DELETED,
        HIDDEN
    }

    private End end(Optional<XmlElement> properties, String style) {
        Optional<XmlElement> mark = properties.flatMap(p -> p.child("w:rPr"));
        if (mark.flatMap(m -> m.child("w:del").or(() -> m.child("w:moveFrom"))).isPresent()) {
            return End.DELETED;
        }
        boolean hidden =
                mark.flatMap(m -> m.child("w:vanish")).map(DocxStyles::isOn).orElseGet(() -> styles.hides(style));
        return hidden ? End.HIDDEN : End.SHOWN;
    }

    private void carry(String text, int level) {
        carried += text;
        carriedLevel = text.isBlank() ? carriedLevel : Math.max(carriedLevel, level);
    }

    private String label(Optional<XmlElement> properties, String style) {
        return uncounted ? "" : lists.label(properties, style);
    }

    private List<Block> inner(XmlElement box) {
        String outer = carried;
        int outerLevel = carriedLevel;
        carried = "";
        List<Block> inside = blocks(box);
        carried = outer;
        carriedLevel = outerLevel;
        return inside;
    }

    private static void add(String text, int level, List<Block> blocks) {
        if (!text.isBlank()) {
            blocks.add(level > 0 ? new Heading(Origin.UNKNOWN, level, text) : new Paragraph(Origin.UNKNOWN, text));
        }
    }

    private int level(Optional<XmlElement> properties, String style) {
        Optional<XmlElement> own = properties.flatMap(p -> p.child("w:outlineLvl"));
        if (own.isPresent()) {
            int level = own.get().number("w:val", 9);
            return level >= 0 && level < 9 ? level + 1 : 0;
        }
        return style.isEmpty() ? 0 : styles.headingLevel(style);
    }

    private void findings(DocxRuns runs) {
        if (runs.changed()) {
            note(Finding.Kind.TRACKED_CHANGES);
        }
        if (runs.hidden()) {
            note(Finding.Kind.HIDDEN_TEXT);
        }
        for (String object : runs.objects()) {
            findings.add(Finding.of(Finding.Kind.PART_NOT_READ, Origin.UNKNOWN, object));
        }
        for (String mark : runs.notes()) {
            String note = notes.getOrDefault(mark, "");
            if (!note.isBlank()) {
                findings.add(Finding.of(Finding.Kind.FOOTNOTE, Origin.UNKNOWN, note));
            }
        }
    }

    void note(Finding.Kind kind) {
        findings.add(Finding.of(kind, Origin.UNKNOWN));
    }
}
