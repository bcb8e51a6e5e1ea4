package org.zvirka.ingest.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.zvirka.ingest.page.Turn;

/** Collects the characters of one page. Used once, by one thread. */
final class PageLetters {

    /** Fewer letters may be a stamp's or a signature's. */
    private static final int ENOUGH_LETTERS = 40;

    /** Densest pages seen have 20 000 characters; a page of 4 pt print has 60 000. */
    private static final int MOST_GLYPHS = 200_000;

    /** Writing slanted more than this from the axes is a stamp or a watermark. */
    private static final double SLANTED = Math.toRadians(12);

    /** Tables printed too wide for the page go on beyond its edge, by this part of it at most. */
    private static final double BEYOND = 0.5;

    /** Height of the middle of small letters, in sizes. */
    private static final double MIDDLE = 0.25;

    private final PageFrame frame;
    private final FontReading fonts;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final StringBuilder slanted = new StringBuilder();
    private final List<Double> leans = new ArrayList<>();
    private int characters;

    /** A character as the file shows it. */
    record Shown(Matrix matrix, PDFont font, int code, Vector displacement) {}

    PageLetters(PageFrame frame, FontReading fonts) {
        this.frame = frame;
        this.fonts = fonts;
    }

    /** Those with ink: without it a recogniser puts what it read behind a picture. */
    List<Glyph> glyphs() {
        return glyphs;
    }

    /** Stamps and watermarks, in the order drawn. */
    String slanted() {
        return slanted.toString().strip();
    }

    /** By how much the page lies askew in radians as its upright letters do; empty where it has few. */
    Optional<Double> skew() {
        if (leans.size() < ENOUGH_LETTERS) {
            return Optional.empty();
        }
        List<Double> sorted = leans.stream().sorted().toList();
        return Optional.of(sorted.get(sorted.size() / 2));
    }

    /** @throws LimitReached when the page holds more characters than are read */
    void count() throws LimitReached {
        if (++characters > MOST_GLYPHS) {
            throw new LimitReached("characters on a page", MOST_GLYPHS);
        }
    }

    /** @param clip what of the page is seen */
    void add(Shown shown, PDGraphicsState state, Rectangle2D clip) throws IOException {
        String text = fonts.text(shown.font(), shown.code());
        Point2D start = place(shown.matrix().getTranslateX(), shown.matrix().getTranslateY());
        Point2D end = place(shown.matrix()
                .createAffineTransform()
                .transform(
                        new Point2D.Double(
                                shown.displacement().getX(),
                                shown.displacement().getY()),
                        null));
        Point2D along = place(shown.matrix().createAffineTransform().transform(new Point2D.Double(1, 0), null));
        Point2D up = place(shown.matrix().createAffineTransform().transform(new Point2D.Double(0, 1), null));
        double dx = along.getX() - start.getX();
        double dy = along.getY() - start.getY();
        double size = size(shown.font(), start.distance(up), Math.hypot(dx, dy));
        if (!(size > 0.1) || !(size < frame.height() + frame.width()) || outside(start, size)) {
            return;
        }
        double x = (start.getX() + end.getX()) / 2 + MIDDLE * (up.getX() - start.getX());
        double y = (start.getY() + end.getY()) / 2 + MIDDLE * (up.getY() - start.getY());
        if (PageClip.hides(clip, x, y)) {
            return;
        }
        Turn turn = Turn.of(dx, dy);
        double lean = turn.sideways() ? Math.atan2(Math.abs(dx), Math.abs(dy)) : Math.atan2(Math.abs(dy), Math.abs(dx));
        if (lean > SLANTED) {
            slanted.append(text);
            return;
        }
        if (turn == Turn.NONE && !text.isBlank()) {
            leans.add(Math.atan2(dy, dx));
        }
        add(state, text, shown.font(), start, end, Math.hypot(dx, dy), size, turn);
    }

    private void add(
            PDGraphicsState state,
            String text,
            PDFont font,
            Point2D start,
            Point2D end,
            double unit,
            double size,
            Turn turn) {
        FontReading.Traits traits = fonts.traits(font);
        RenderingMode mode = state.getTextState().getRenderingMode();
        double fontSize = state.getTextState().getFontSize();
        double spacing = fontSize == 0 ? 0 : state.getTextState().getCharacterSpacing() / Math.abs(fontSize) * unit;
        boolean bold = traits.bold() || mode == RenderingMode.FILL_STROKE;
        double space = traits.space() / 1000 * unit;
        double x = turn.uprightX(start.getX(), start.getY(), frame.width(), frame.height());
        double y = turn.uprightY(start.getX(), start.getY(), frame.width(), frame.height());
        double width = Math.abs(turn.uprightX(end.getX(), end.getY(), frame.width(), frame.height()) - x);
        if (mode != RenderingMode.NEITHER) {
            glyphs.add(new Glyph(text, x, y, width, size, space, spacing, bold, turn));
        }
    }

    /** Fonts drawn by the file itself have a measure of their own. */
    private static double size(PDFont font, double tall, double wide) throws IOException {
        if (!(font instanceof PDType3Font drawn)) {
            return tall > 0 ? tall : wide;
        }
        double measured = tall
                * Math.abs(drawn.getFontMatrix().getScaleY())
                * drawn.getBoundingBox().getHeight();
        double widest = wide * Math.abs(drawn.getFontMatrix().getScaleX()) * drawn.getAverageFontWidth() * 2;
        return measured > 0 ? measured : widest;
    }

    private boolean outside(Point2D start, double size) {
        double beyond = frame.cropped() ? 0 : BEYOND;
        return !(start.getX() >= -beyond * frame.width() - size
                && start.getY() >= -beyond * frame.height()
                && start.getX() <= (1 + beyond) * frame.width()
                && start.getY() <= (1 + beyond) * frame.height() + size);
    }

    private Point2D place(double x, double y) {
        return frame.display().transform(new Point2D.Double(x, y), null);
    }

    private Point2D place(Point2D point) {
        return frame.display().transform(point, null);
    }
}
