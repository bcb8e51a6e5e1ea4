package org.zvirka.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A page with a table of invented figures in a layout that a seed chooses, and the rows that a reader sees in it. */
final class InventedStatistics {

    private static final String[] PLACES = {
        "Riverside", "Hilltop", "Lakeview", "Oldmill", "Newbridge", "Stonefield", "Eastgate", "Westham", "Southmoor"
    };
    private static final String[] GROUPS = {"Northern part:", "Southern part:", "Coast:"};
    private static final double LEADING = 12;

    private final Random random;
    private final Sheet sheet = new Sheet();
    private final List<String> rows = new ArrayList<>();
    private final int columns;
    private final double width;
    private final boolean centred;
    private double y = 60;

    InventedStatistics(long seed) {
        random = new Random(seed);
        columns = 2 + random.nextInt(5);
        width = 56 + random.nextInt(12);
        centred = random.nextInt(4) == 0;
        prose(random.nextInt(4));
        sheet.text(50, y, "Table " + (1 + random.nextInt(30)) + ". Figures of the towns");
        y += LEADING * (1.2 + random.nextInt(2));
        titles();
        body();
        if (random.nextBoolean()) {
            sheet.text(50, y + 3, "Source: own survey of the towns");
            y += LEADING;
        }
        y += 2 * LEADING;
        prose(random.nextInt(5));
    }

    Sheet sheet() {
        return sheet;
    }

    /** Rows as {@link Sheet#read} prints them. */
    List<String> rows() {
        return rows;
    }

    private void prose(int lines) {
        for (int i = 0; i < lines; i++) {
            sheet.text(
                    50, y, "The council has looked at what towns and schools spend and told the public of it at once");
            y += LEADING;
        }
        y += lines > 0 ? LEADING : 0;
    }

    private void titles() {
        boolean lines = random.nextBoolean();
        double right = 170 + width * columns;
        if (lines) {
            sheet.across(y - 2, 50, right);
        }
        if (columns % 2 == 0 && columns >= 4 && random.nextBoolean()) {
            List<String> cells = new ArrayList<>(List.of(""));
            for (int c = 0; c < columns; c += 2) {
                double from = 170 + width * c + 30;
                double to = 170 + width * (c + 2);
                sheet.text((from + to) / 2 - 12, y, "Part" + c / 2);
                if (lines) {
                    sheet.across(y + 11, from, to);
                }
                cells.add("Part" + c / 2 + "<2x1>");
            }
            rows.add(cells.toString());
            y += LEADING + 1;
        }
        List<String> cells = new ArrayList<>(List.of("Town"));
        sheet.text(50, y, "Town");
        for (int c = 0; c < columns; c++) {
            put(c, "Col" + c);
            cells.add("Col" + c);
        }
        rows.add(cells.toString());
        y += LEADING + 2;
        if (lines) {
            sheet.across(y - 2, 50, right);
        }
    }

    private void body() {
        boolean grouped = random.nextInt(3) == 0;
        boolean fives = random.nextInt(3) == 0;
        int count = 5 + random.nextInt(14);
        for (int i = 0; i < count; i++) {
            if (grouped && i % 5 == 0) {
                String group = GROUPS[i / 5 % GROUPS.length];
                sheet.text(50, y, group);
                rows.add("[" + group + ", ".repeat(columns) + "]");
                y += LEADING;
            }
            row(grouped ? 62 : 50);
            y += fives && i % 5 == 4 ? 0.7 * LEADING : 0;
        }
    }

    private void row(double left) {
        String place = PLACES[random.nextInt(PLACES.length)];
        boolean wraps = random.nextInt(6) == 0;
        sheet.text(left, y, wraps ? place + " with villages" : place);
        if (wraps) {
            y += LEADING;
            sheet.text(left + 8, y, "around it");
        }
        List<String> cells = new ArrayList<>(List.of(wraps ? place + " with villages around it" : place));
        for (int c = 0; c < columns; c++) {
            String figure = random.nextInt(12) == 0 ? "NA" : String.valueOf(10 + random.nextInt(90_000));
            put(c, figure);
            cells.add(figure);
        }
        rows.add(cells.toString());
        y += LEADING;
    }

    private void put(int column, String text) {
        double right = 170 + width * (column + 1);
        sheet.right(centred ? right - 14 + text.length() * Sheet.LETTER / 2 : right, y, text);
    }
}
