package org.zvirka.ingest.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.zvirka.ingest.document.Block;
import org.zvirka.ingest.document.Finding;
import org.zvirka.ingest.document.Heading;
import org.zvirka.ingest.document.Origin;
import org.zvirka.ingest.grid.Words;

/** Walks the text of a DOC file in reading order. For one document and one thread. */
final class DocBody {

    /** Outline levels are 0 to 8; 9 is body text. */
    private static final int BODY_TEXT = 9;

    private final HWPFDocument document;
    private final DocLists lists = new DocLists();
    private final Set<Finding> findings = new LinkedHashSet<>();
    private Deque<Boolean> fields = new ArrayDeque<>();
    private boolean uncounted;

    DocBody(HWPFDocument document) {
        this.document = document;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** The main text, then what stands in text boxes; footnotes become findings. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(blocks(document.getRange(), 0));
        fields.clear();
        blocks.addAll(blocks(document.getMainTextboxRange(), 0));
        fields.clear();
        notes(document.getFootnoteRange());
        notes(document.getEndnoteRange());
        return blocks;
    }

    /** The blocks of a range whose own paragraphs stand at a level of table nesting. */
    List<Block> blocks(Range range, int level) {
        List<Block> blocks = new ArrayList<>();
        int i = 0;
        while (i < range.numParagraphs()) {
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable() && paragraph.getTableLevel() > level) {
                Table table = range.getTable(paragraph);
                blocks.addAll(new DocTable(table, this, level + 1).blocks());
                i += Math.max(1, table.numParagraphs());
            } else {
                paragraph(paragraph, blocks);
                i++;
            }
        }
        return blocks;
    }

    /** The blocks within a cell; where another cell covers it, without automatic numbers. */
    List<Block> cell(Range cell, int level, boolean counted) {
        boolean before = uncounted;
        uncounted |= !counted;
        List<Block> blocks = blocks(cell, level);
        uncounted = before;
        return blocks;
    }

    private String label(Paragraph paragraph) {
        return uncounted ? "" : lists.label(paragraph);
    }

    private void paragraph(Paragraph paragraph, List<Block> blocks) {
        DocWords words = new DocWords(paragraph, fields);
        if (words.changed()) {
            note(Finding.Kind.TRACKED_CHANGES);
        }
        if (words.hidden()) {
            note(Finding.Kind.HIDDEN_TEXT);
        }
        String text = Words.tidy(label(paragraph) + words.text());
        if (!text.isBlank()) {
            int outline = paragraph.getLvl();
            boolean heading = outline >= 0 && outline < BODY_TEXT;
            blocks.add(
                    heading
                            ? new Heading(Origin.UNKNOWN, outline + 1, text)
                            : new org.zvirka.ingest.document.Paragraph(Origin.UNKNOWN, text));
        }
    }

    private void notes(Range notes) {
        for (int i = 0; i < notes.numParagraphs(); i++) {
            String text = Words.tidy(new DocWords(notes.getParagraph(i), new ArrayDeque<>()).text());
            if (!text.isBlank()) {
                findings.add(Finding.of(Finding.Kind.FOOTNOTE, Origin.UNKNOWN, text));
            }
        }
    }

    void note(Finding.Kind kind) {
        findings.add(Finding.of(kind, Origin.UNKNOWN));
    }
}
