package org.zvirka.analysis.evaluation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.zvirka.analysis.evaluation.InventedPlan.PrintedRow;

/** Prints a plan on pages: rows of wrapped text, broken over pages, in the lines of its layout. */
final class PdfPrint implements Print {

    private static final double MARGIN = 42;

    /** Lines under which nothing of a cut row is left behind on a page. */
    private static final int LEAST_CUT = 1;

    private final Layout layout;

    PdfPrint(Layout layout) {
        this.layout = layout;
    }

    @Override
    public byte[] of(InventedPlan plan) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PdfPaper paper = new PdfPaper(document, layout);
            List<PdfRow> rows = rows(plan, paper);
            paper.nextPage();
            double y = paper.paragraph(plan.title(), MARGIN, MARGIN, paper.width() - 2 * MARGIN) + 10;
            y = layout.besides() ? beside(paper, y) + 12 : y;
            double end = paper.height() - MARGIN;
            place(rows, paper, y, Math.max(y + 60, y + (end - y) * layout.firstRoom()), end);
            paper.close();
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    /** Two small tables side by side, each with lines of its own. */
    private double beside(PdfPaper paper, double y) throws IOException {
        String[][] left = {{"Розробник", "Сектор права"}, {"Редакція", "друга"}};
        String[][] right = {{"Телефон", "без номера"}, {"Кабінет", "два"}};
        double width = (paper.width() - 2 * MARGIN - 40) / 4;
        double bottom = small(left, paper, MARGIN, y, width);
        return Math.max(bottom, small(right, paper, MARGIN + 2 * width + 40, y, width));
    }

    private double small(String[][] table, PdfPaper paper, double x, double y, double width) throws IOException {
        double top = y;
        for (String[] row : table) {
            double height = paper.lineHeight() + 2 * layout.padding();
            for (int c = 0; c < row.length; c++) {
                paper.box(x + c * width, top, width, height);
                paper.line(row[c], x + c * width + layout.padding() + 1, top + layout.padding());
            }
            top += height;
        }
        return top;
    }

    private List<PdfRow> rows(InventedPlan plan, PdfPaper paper) throws IOException {
        double[] edges = edges(plan, paper);
        List<PrintedRow> printed = plan.table();
        List<List<GridPlaces.Place>> places = GridPlaces.of(printed);
        List<PdfRow> rows = new ArrayList<>();
        for (int r = 0; r < printed.size(); r++) {
            rows.add(PdfRow.of(places.get(r), printed.get(r).header(), edges, paper, layout));
        }
        PdfRow.makeRoomForMerged(rows, paper.lineHeight());
        return rows;
    }

    private double[] edges(InventedPlan plan, PdfPaper paper) {
        double sum =
                plan.columns().stream().mapToDouble(InventedPlan.Field::weight).sum();
        double[] edges = new double[plan.columns().size() + 1];
        edges[0] = MARGIN;
        for (int c = 0; c < plan.columns().size(); c++) {
            edges[c + 1] = edges[c]
                    + (paper.width() - 2 * MARGIN) * plan.columns().get(c).weight() / sum;
        }
        return edges;
    }

    private void place(List<PdfRow> rows, PdfPaper paper, double from, double firstEnd, double end) throws IOException {
        List<PdfRow> head = rows.stream().filter(PdfRow::header).toList();
        List<PdfRow> onPage = new ArrayList<>();
        double top = from;
        double y = from;
        double bottom = firstEnd;
        int groupEnd = 0;
        for (int r = 0; r < rows.size(); r++) {
            PdfRow row = rows.get(r);
            boolean fits = y + row.height() <= bottom;
            if (!fits && r >= groupEnd && !row.header()) {
                int lines = (int) ((bottom - y - 2 * layout.padding()) / paper.lineHeight());
                PdfRow rest = row;
                if (layout.cutRows() && lines >= LEAST_CUT && row.canBeCut(lines)) {
                    onPage.add(row.firstLines(lines));
                    rest = row.afterLines(lines);
                }
                draw(onPage, paper, top);
                paper.nextPage();
                onPage = new ArrayList<>(layout.headerRepeated() ? head : List.of());
                top = MARGIN;
                bottom = end;
                onPage.add(rest);
                y = top + onPage.stream().mapToDouble(PdfRow::height).sum();
            } else {
                onPage.add(row);
                y += row.height();
            }
            groupEnd = Math.max(groupEnd, r + row.reach());
        }
        draw(onPage, paper, top);
    }

    private void draw(List<PdfRow> rows, PdfPaper paper, double top) throws IOException {
        double y = top;
        for (int r = 0; r < rows.size(); r++) {
            rows.get(r).draw(paper, rows, r, y);
            y += rows.get(r).height();
        }
    }
}
