package org.zvirka.ingest.word;

import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

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

    /** How many fields are open whose code is being passed over; fields may run over paragraphs. */
    private int codes;

    /** How many fields are open whose result is being read. */
    private int results;

    DocWords(Paragraph paragraph, int openCodes) {
        this.codes = openCodes;
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            run(paragraph.getCharacterRun(i));
        }
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

    int openCodes() {
        return codes;
    }

    private void run(CharacterRun run) {
        boolean skipped = run.isMarkedDeleted() || run.isVanished();
        changed |= run.isMarkedDeleted() || run.isMarkedInserted();
        hidden |= run.isVanished() && !run.text().isBlank();
        if (run.isSymbol()) {
            text.append(skipped || codes > 0 ? "" : symbol(run));
            return;
        }
        for (char c : run.text().toCharArray()) {
            character(c, skipped);
        }
    }

    private static String symbol(CharacterRun run) {
        char c = run.getSymbolCharacter();
        return Character.getType(c) == Character.PRIVATE_USE ? "•" : String.valueOf(c);
    }

    private void character(char c, boolean skipped) {
        switch (c) {
            case FIELD_BEGINS -> codes++;
            case FIELD_SEPARATOR, FIELD_ENDS -> endOfCode(c);
            default -> {
                if (!skipped && codes == 0) {
                    append(c);
                }
            }
        }
    }

    /** A field without a separator has no result; its end closes the code. */
    private void endOfCode(char c) {
        if (c == FIELD_SEPARATOR) {
            codes = Math.max(0, codes - 1);
            results++;
        } else if (results > 0) {
            results--;
        } else {
            codes = Math.max(0, codes - 1);
        }
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
