package org.zvirka.analysis.evaluation;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The formats of the corpus, each with how much of it is read at least. */
enum PrintedFormat {
    DOCX("DOCX", "docx", 40, 4, 1, 1),
    ODT("ODT", "odt", 40, 4, 1, 1),
    RTF("RTF", "rtf", 40, 4, 1, 1),
    HTML("HTML", "html", 40, 4, 1, 1),
    XLSX("XLSX", "xlsx", 40, 4, 1, 1),
    ODS("ODS", "ods", 40, 4, 1, 1),
    TEXT("Text with tabs, UTF-8", "txt", 40, 4, 1, 1),
    TEXT_1251("Text with tabs, Windows-1251", "txt", 40, 2, 1, 1),
    PDF("PDF with lines", "pdf", 120, 12, 0.999, 0.999),
    PDF_OPEN("PDF with few or no lines", "pdf", 80, 8, 0.95, 0.9),
    SCAN_300("Scan, 300 dpi", "pdf", 8, 0, 0.95, 0.9),
    SCAN_200("Scan, 200 dpi, askew, noisy", "pdf", 8, 3, 0.95, 0.9),
    SCAN_150("Scan, 150 dpi, askew, noisy", "pdf", 8, 1, 0.9, 0.8),
    SCAN_OPEN("Scan without lines, 200 dpi", "pdf", 6, 0, 0.8, 0.7);

    private final String title;
    private final String ending;
    private final int plans;
    private final int slice;
    private final double leastF1;
    private final double leastCells;

    PrintedFormat(String title, String ending, int plans, int slice, double leastF1, double leastCells) {
        this.title = title;
        this.ending = ending;
        this.plans = plans;
        this.slice = slice;
        this.leastF1 = leastF1;
        this.leastCells = leastCells;
    }

    String title() {
        return title;
    }

    String ending() {
        return ending;
    }

    /** How many plans the whole corpus has in this format. */
    int plans() {
        return plans;
    }

    /** How many of them every build reads. */
    int slice() {
        return slice;
    }

    double leastF1() {
        return leastF1;
    }

    double leastCells() {
        return leastCells;
    }

    boolean isScan() {
        return name().startsWith("SCAN");
    }

    Layout layout(long seed) {
        return Layout.of(seed, this != PDF_OPEN && this != SCAN_OPEN);
    }

    byte[] print(InventedPlan plan, long seed) throws IOException {
        return switch (this) {
            case DOCX -> TablePrints.docx(plan);
            case ODT -> SheetPrints.odt(plan);
            case RTF -> SheetPrints.rtf(plan);
            case HTML -> TablePrints.html(plan);
            case XLSX -> SheetPrints.xlsx(plan);
            case ODS -> SheetPrints.ods(plan);
            case TEXT -> TablePrints.text(plan, StandardCharsets.UTF_8);
            case TEXT_1251 -> TablePrints.text(plan, Charset.forName("windows-1251"));
            case PDF, PDF_OPEN -> pdf(plan, seed);
            case SCAN_300 -> scan(new ScannedCopy(300, 0.3, 4, 0.7f), plan, seed);
            case SCAN_200 -> scan(new ScannedCopy(200, 0.7, 7, 0.5f), plan, seed);
            case SCAN_150 -> scan(new ScannedCopy(150, 1.0, 9, 0.4f), plan, seed);
            case SCAN_OPEN -> scan(new ScannedCopy(200, 0.5, 6, 0.5f), plan, seed);
        };
    }

    private byte[] pdf(InventedPlan plan, long seed) throws IOException {
        Layout layout = layout(seed);
        return new PdfPrint(layout).of(layout.lines().parting() ? plan : plan.unmerged());
    }

    private byte[] scan(ScannedCopy scanner, InventedPlan plan, long seed) throws IOException {
        return scanner.of(pdf(plan, seed), seed);
    }
}
