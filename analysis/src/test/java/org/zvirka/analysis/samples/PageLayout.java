package org.zvirka.analysis.samples;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets a sample on pages of A4 across: ruled cells, wrapped words, the header on every page, rows cut where the page
 * ends. Lengths are points from the page's top left corner.
 */
final class PageLayout {

    static final float WIDTH = 842;
    static final float HEIGHT = 595;
    static final float SIZE = 10;
    private static final float LEADING = 12.5f;
    private static final float MARGIN = 40;
    private static final float PAD = 4;

    /** One page: texts by their base line, rulings as ends. */
    record Page(List<Text> texts, List<Rule> rules) {}

    record Text(float x, float y, String text) {}

    record Rule(float x1, float y1, float x2, float y2) {}

    private final SampleContent content;
    private final SampleFont font;
    private final List<Page> pages = new ArrayList<>();
    private final float[] edges;
    private float y;

    private PageLayout(SampleContent content, SampleFont font) {
        this.content = content;
        this.font = font;
        this.edges = edges(content);
    }

    static List<Page> of(SampleContent content, SampleFont font) {
        PageLayout layout = new PageLayout(content, font);
        layout.set();
        return layout.pages;
    }

    private static float[] edges(SampleContent content) {
        List<Float> weights = content.columns().stream()
                .map(column -> switch (column.role()) {
                    case "number" -> 0.35f;
                    case "measure", "result" -> 2.2f;
                    default -> 1.2f;
                })
                .toList();
        float sum = weights.stream().reduce(0f, Float::sum);
        float[] edges = new float[weights.size() + 1];
        edges[0] = MARGIN;
        for (int i = 0; i < weights.size(); i++) {
            edges[i + 1] = edges[i] + weights.get(i) / sum * (WIDTH - 2 * MARGIN);
        }
        return edges;
    }

    private void set() {
        newPage(false);
        for (String paragraph : content.head()) {
            for (String line : paragraph.split("\\|")) {
                text(WIDTH - MARGIN - font.width(line, SIZE), line);
            }
            y += LEADING;
        }
        for (String line : content.title().split("\\|")) {
            text((WIDTH - font.width(line, SIZE)) / 2, line);
        }
        y += LEADING;
        header();
        List<List<String>> rows = content.body();
        for (int i = 0; i < rows.size(); i++) {
            row(rows, i);
        }
    }

    private void newPage(boolean withHeader) {
        pages.add(new Page(new ArrayList<>(), new ArrayList<>()));
        y = MARGIN;
        if (withHeader) {
            header();
        }
    }

    private void text(float x, String line) {
        pages.getLast().texts().add(new Text(x, y + SIZE, line));
        y += LEADING;
    }

    private void header() {
        ruleAcross(edges[0]);
        for (List<String> row : content.headerRows()) {
            part(wrap(row), edges[0]);
        }
    }

    private void row(List<List<String>> rows, int index) {
        List<List<String>> left = wrap(rows.get(index));
        boolean spansDown =
                index + 1 < rows.size() && rows.get(index + 1).getFirst().equals("^");
        while (true) {
            int room = (int) ((HEIGHT - MARGIN - y - 2 * PAD) / LEADING);
            int tallest = left.stream().mapToInt(List::size).max().orElse(0);
            if (tallest <= room) {
                part(left, spansDown ? edges[1] : edges[0]);
                return;
            }
            if (room >= 2 && left.size() > 1) {
                part(
                        left.stream()
                                .map(cell -> cell.subList(0, Math.min(room, cell.size())))
                                .toList(),
                        edges[0]);
                left = left.stream()
                        .map(cell -> cell.subList(Math.min(room, cell.size()), cell.size()))
                        .toList();
            } else {
                ruleAcross(edges[0]);
            }
            newPage(true);
        }
    }

    /** Prints lines of cells as one ruled row on this page. */
    private void part(List<List<String>> cells, float ruleFrom) {
        int tallest = cells.stream().mapToInt(List::size).max().orElse(1);
        float bottom = y + tallest * LEADING + 2 * PAD;
        for (int column = 0; column < cells.size(); column++) {
            float base = y + PAD + SIZE;
            for (String line : cells.get(column)) {
                pages.getLast().texts().add(new Text(edges[column] + PAD, base, line));
                base += LEADING;
            }
        }
        for (int edge = 0; edge < edges.length; edge++) {
            if (cells.size() > 1 || edge == 0 || edge == edges.length - 1) {
                pages.getLast().rules().add(new Rule(edges[edge], y, edges[edge], bottom));
            }
        }
        y = bottom;
        ruleAcross(ruleFrom);
    }

    private void ruleAcross(float from) {
        pages.getLast().rules().add(new Rule(from, y, edges[edges.length - 1], y));
    }

    private List<List<String>> wrap(List<String> cells) {
        List<List<String>> wrapped = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            float right = cells.size() == 1 ? edges[edges.length - 1] : edges[i + 1];
            wrapped.add(
                    cells.get(i).equals("^") ? List.of() : font.wrap(cells.get(i), SIZE, right - edges[i] - 2 * PAD));
        }
        return wrapped;
    }
}
