package org.zvirka.ingest.scan;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.Random;

/** Draws pages as a scanner would see them. */
final class DrawnPage {

    static final int WIDTH = 1754;
    static final int HEIGHT = 1240;

    /** A4 across at 150 dpi. */
    static final double WIDTH_IN_POINTS = 842;

    private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
    private final Graphics2D graphics = image.createGraphics();

    private final Color ruling;
    private final int thickness;

    DrawnPage(double degrees) {
        this(degrees, Color.BLACK, 3);
    }

    private DrawnPage(double degrees, Color ruling, int thickness) {
        this.ruling = ruling;
        this.thickness = thickness;
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.setColor(Color.BLACK);
        graphics.setFont(new Font(Font.SERIF, Font.PLAIN, 30));
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setTransform(AffineTransform.getRotateInstance(Math.toRadians(degrees), WIDTH / 2.0, HEIGHT / 2.0));
    }

    DrawnPage text(String text, int x, int y) {
        graphics.drawString(text, x, y);
        return this;
    }

    DrawnPage line(int x1, int y1, int x2, int y2) {
        graphics.setColor(ruling);
        graphics.fillRect(x1, y1, Math.max(thickness, x2 - x1), Math.max(thickness, y2 - y1));
        graphics.setColor(Color.BLACK);
        return this;
    }

    /** A grid of lines between these boundaries, without the lines down through rows given. */
    DrawnPage grid(int[] xs, int[] ys, int... wholeRows) {
        for (int y : ys) {
            line(xs[0], y, xs[xs.length - 1], y);
        }
        for (int r = 0; r + 1 < ys.length; r++) {
            int row = r;
            boolean whole = java.util.Arrays.stream(wholeRows).anyMatch(w -> w == row);
            for (int c = 0; c < xs.length; c++) {
                if (!whole || c == 0 || c == xs.length - 1) {
                    line(xs[c], ys[r], xs[c], ys[r + 1]);
                }
            }
        }
        return this;
    }

    /** Lines as a pen draws them that dashes, 6 pixels on and 4 off. */
    DrawnPage dashedGrid(int[] xs, int[] ys) {
        for (int y : ys) {
            for (int x = xs[0]; x < xs[xs.length - 1]; x += 10) {
                line(x, y, Math.min(x + 6, xs[xs.length - 1]), y + 1);
            }
        }
        for (int x : xs) {
            for (int y = ys[0]; y < ys[ys.length - 1]; y += 10) {
                line(x, y, x + 1, Math.min(y + 6, ys[ys.length - 1]));
            }
        }
        return this;
    }

    /** Paper over what was drawn. */
    DrawnPage blank(int x, int y, int width, int height) {
        return fill(x, y, width, height, Grey.WHITE);
    }

    DrawnPage fill(int x, int y, int width, int height, int shade) {
        graphics.setColor(new Color(shade, shade, shade));
        graphics.fillRect(x, y, width, height);
        graphics.setColor(Color.BLACK);
        return this;
    }

    /** Dust: single pixels and pairs, the same for the same seed. */
    DrawnPage dust(long seed, int specks) {
        Random random = new Random(seed);
        for (int i = 0; i < specks; i++) {
            image.getRaster().setSample(random.nextInt(WIDTH), random.nextInt(HEIGHT), 0, random.nextInt(120));
        }
        return this;
    }

    BufferedImage image() {
        return image;
    }

    /** A plan of two measures under a heading that runs across. */
    static DrawnPage ofPlan(double degrees) {
        return plan(new DrawnPage(degrees));
    }

    /** An empty page whose lines are one grey pixel wide. */
    static DrawnPage withHairlines(int shade) {
        return new DrawnPage(0, new Color(shade, shade, shade), 1);
    }

    /** The same plan with lines of one grey pixel, as a scanner of 150 dpi leaves of hairlines. */
    static DrawnPage ofPlanWithHairlines(double degrees, int shade) {
        return plan(new DrawnPage(degrees, new Color(shade, shade, shade), 1));
    }

    private static DrawnPage plan(DrawnPage page) {
        int[] xs = {80, 180, 1000, 1660};
        int[] ys = {200, 260, 320, 430, 540};
        return page.grid(xs, ys, 1)
                .text("План заходів на рік", 700, 140)
                .text("№", 105, 242)
                .text("Назва заходу", 300, 242)
                .text("Строк виконання", 1100, 242)
                .text("Розділ про навчання працівників", 500, 302)
                .text("1", 110, 362)
                .text("Провести навчання працівників", 210, 362)
                .text("щодо подання декларацій", 210, 402)
                .text("протягом року", 1030, 362)
                .text("2", 110, 472)
                .text("Перевірити кандидатів на посади", 210, 472)
                .text("до 1 грудня", 1030, 472);
    }
}
