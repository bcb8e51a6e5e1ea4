package org.zvirka.ingest.scan;

import java.util.ArrayList;
import java.util.List;

/** Reads what Tesseract prints in its TSV mode: one row per page, block, paragraph, line and word. */
final class Tsv {

    private static final int COLUMNS = 12;
    private static final String LINE_LEVEL = "4";
    private static final String WORD_LEVEL = "5";

    private final List<List<ReadWord>> pages = new ArrayList<>();
    private int line;
    private int lineTop;
    private int lineBottom;

    private Tsv(int pictures) {
        for (int i = 0; i < pictures; i++) {
            pages.add(new ArrayList<>());
        }
    }

    /** The words of each of {@code pictures} pages; what does not look like a row is left out. */
    static List<List<ReadWord>> words(String tsv, int pictures) {
        Tsv reading = new Tsv(pictures);
        for (String row : tsv.split("\n", -1)) {
            reading.take(row.split("\t", COLUMNS));
        }
        return reading.pages;
    }

    private void take(String[] columns) {
        if (columns.length < COLUMNS) {
            return;
        }
        try {
            if (columns[0].equals(LINE_LEVEL)) {
                line++;
                lineTop = Integer.parseInt(columns[7]);
                lineBottom = lineTop + Integer.parseInt(columns[9]);
            } else if (columns[0].equals(WORD_LEVEL) && !columns[11].isBlank()) {
                addWord(columns);
            }
        } catch (NumberFormatException e) {
            // A row that is cut or of another version's layout says nothing about a word.
            return;
        }
    }

    private void addWord(String[] columns) {
        int page = Integer.parseInt(columns[1]) - 1;
        int left = Integer.parseInt(columns[6]);
        PixelBox box = new PixelBox(left, lineTop, left + Integer.parseInt(columns[8]), lineBottom);
        double confidence = Math.clamp(Double.parseDouble(columns[10]), 0, 100);
        if (page >= 0 && page < pages.size()) {
            pages.get(page).add(new ReadWord(columns[11].strip(), confidence, box, line));
        }
    }
}
