package org.zvirka.ingest.rtf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.zvirka.ingest.document.Block;
import org.zvirka.ingest.document.Finding;
import org.zvirka.ingest.document.Heading;
import org.zvirka.ingest.document.Origin;
import org.zvirka.ingest.document.Paragraph;
import org.zvirka.ingest.grid.Words;

/** A text with paragraphs and tables of its own: the main text, a note, a text box. For one thread. */
final class RtfStory {

    /** What a story is. */
    enum Kind {
        MAIN,
        NOTE,
        BOX
    }

    private static final int BODY_TEXT = 9;

    private final Kind kind;
    private final int groups;
    private final Consumer<Finding.Kind> findings;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Block> afterParagraph = new ArrayList<>();
    private final List<TableUnderWay> tables = new ArrayList<>();
    private final RowShape outerShape = new RowShape();
    private final RowShape nestedShape = new RowShape();
    private final StringBuilder text = new StringBuilder();

    /** @param groups how many groups are open where it begins */
    RtfStory(Kind kind, int groups, Consumer<Finding.Kind> findings) {
        this.kind = kind;
        this.groups = groups;
        this.findings = findings;
    }

    Kind kind() {
        return kind;
    }

    int groups() {
        return groups;
    }

    RowShape shape(boolean nested) {
        return nested ? nestedShape : outerShape;
    }

    void append(String words) {
        text.append(words);
    }

    /** Blocks that are anchored in the paragraph under way. */
    void afterParagraph(List<Block> anchored) {
        afterParagraph.addAll(anchored);
    }

    /** Everything read, the last table closed. */
    List<Block> end(RtfState state) {
        endParagraph(state);
        closeTables(0);
        return List.copyOf(blocks);
    }

    void endParagraph(RtfState state) {
        String words = Words.tidy(text.toString());
        text.setLength(0);
        int depth = state.depth();
        closeTables(depth);
        if (!words.isBlank()) {
            boolean heading = state.outline() >= 0 && state.outline() < BODY_TEXT && depth == 0;
            Block block = heading
                    ? new Heading(Origin.UNKNOWN, state.outline() + 1, words)
                    : new Paragraph(Origin.UNKNOWN, words);
            container(depth).add(block);
        }
        if (!afterParagraph.isEmpty()) {
            container(depth).addAll(afterParagraph);
            afterParagraph.clear();
        }
    }

    void endCell(RtfState state) {
        endParagraph(state);
        closeTables(state.depth());
        table(state.depth()).endCell();
    }

    void endRow(int depth) {
        closeTables(depth);
        if (tables.size() >= depth) {
            table(depth).endRow(shape(depth > 1));
        }
    }

    /** Closes tables nested deeper than a level; what they hold goes to the cell or text around them. */
    private void closeTables(int depth) {
        while (tables.size() > depth) {
            List<Block> inside = tables.removeLast().blocks(shape(tables.size() > 0), findings);
            container(tables.size()).addAll(inside);
        }
    }

    private List<Block> container(int depth) {
        return depth == 0 ? blocks : table(depth).content();
    }

    private TableUnderWay table(int depth) {
        while (tables.size() < depth) {
            tables.add(new TableUnderWay());
        }
        return tables.get(depth - 1);
    }
}
