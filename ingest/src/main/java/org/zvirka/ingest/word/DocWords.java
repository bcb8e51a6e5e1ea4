package org.zvirka.ingest.word;

import java.util.Deque;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.zvirka.ingest.grid.SymbolFonts;

/** The words of one paragraph of a DOC file: deleted and hidden runs and the codes of fields left out. */
final class DocWords {

    private static final char FIELD_BEGINS = 0x13;
    private static final char FIELD_SEPARATOR = 0x14;
    private static final char FIELD_ENDS = 0x15;
    private static final char LINE_BREAK = 0x0b;
    private static final char HARD_HYPHEN = 0x1e;

    private final StringBuilder text = new StringBuilder();
    private boolean hidden;
    private boolean changed;

    /** The fields open, the innermost first, each with whether its result has begun; fields may run over paragraphs. */
    private final Deque<Boolean> fields;

    DocWords(Paragraph paragraph, Deque<Boolean> fields) {
        this.fields = fields;
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            run(paragraph.getCharacterRun(i));
        }
        // A code that never ends, in a damaged file, takes no further paragraph with it.
        fields.removeIf(inResult -> !inResult);
    }

    String text() {
        return text.toString();
    }

    boolean hidden() {
        return hidden;
    }

    boolean changed() {
        return changed;
    }

    private void run(CharacterRun run) {
        boolean skipped = run.isMarkedDeleted() || run.isVanished();
        changed |= run.isMarkedDeleted() || run.isMarkedInserted();
        hidden |= run.isVanished() && !run.text().isBlank();
        if (run.isSymbol()) {
            text.append(skipped || inCode() ? "" : symbol(run));
            return;
        }
        for (char c : run.text().toCharArray()) {
            character(c, skipped);
        }
    }

    private static String symbol(CharacterRun run) {
        char c = run.getSymbolCharacter();
        return SymbolFonts.isSymbol(c) || c <= 0xff ? SymbolFonts.shown(c) : String.valueOf(c);
    }

    private void character(char c, boolean skipped) {
        switch (c) {
            case FIELD_BEGINS -> fields.push(false);
            case FIELD_SEPARATOR -> {
                if (!fields.isEmpty()) {
                    fields.pop();
                    fields.push(true);
                }
            }
            case FIELD_ENDS -> fields.poll();
            default -> {
                if (!skipped && !inCode()) {
                    append(c);
                }
            }
        }
    }

    /** The code of a field may hold other fields with results of their own; nothing of it is printed. */
    private boolean inCode() {
        return fields.contains(false);
    }

    private void append(char c) {
        switch (c) {
            case LINE_BREAK -> text.append('\n');
            case HARD_HYPHEN -> text.append('-');
            case '\t' -> text.append(' ');
            default -> {
                if (c >= ' ') {
                    text.append(c);
                }
            }
        }
    }
}
