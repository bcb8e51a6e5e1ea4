package org.zvirka.ingest.pdf;

import java.awt.geom.Area;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import org.zvirka.ingest.page.Turn;

/** Collects what is drawn on one page. Used once, by one thread. */
final class PageInk extends PDFGraphicsStreamEngine {

    /** Fewer letters may be a stamp's or a signature's. */
    private static final int ENOUGH_LETTERS = 40;

    /** Densest pages seen have 20 000 characters; a page of 4 pt print has 60 000. */
    private static final int MOST_GLYPHS = 200_000;

    /** Operators of the busiest drawings are fewer; each costs about a microsecond. */
    private static final int MOST_OPERATORS = 5_000_000;

    /** A colour whose parts all reach this is paper. */
    private static final double PAPER = 0.985;

    /** Writing slanted more than this from the axes is a stamp or a watermark. */
    private static final double SLANTED = Math.toRadians(12);

    /** A clip this near to the edge of the page, in points, is the page. */
    private static final double EDGE = 2;

    /** Tables printed too wide for the page go on beyond its edge, by this part of it at most. */
    private static final double BEYOND = 0.5;

    /** Height of the middle of small letters, in sizes. */
    private static final double MIDDLE = 0.25;

    private final PageFrame frame;
    private final FontReading fonts;
    private final Layers layers;
    private final LineCollector lines = new LineCollector();
    private final DrawnPath path = new DrawnPath();
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Glyph> unseen = new ArrayList<>();
    private final List<Rectangle2D> images = new ArrayList<>();
    private double finestImage;
    private final StringBuilder slanted = new StringBuilder();
    private final List<Double> leans = new ArrayList<>();
    private int operators;
    private int characters;
    private int clipRule = -1;

    private PageInk(PDPage page, PageFrame frame, FontReading fonts, Layers layers) {
        super(page);
        this.frame = frame;
        this.fonts = fonts;
        this.layers = layers;
    }

    /** @throws LimitReached when the page holds more than is read */
    static PageInk of(PDPage page, PageFrame frame, FontReading fonts, Layers layers) throws IOException {
        PageInk ink = new PageInk(page, frame, fonts, layers);
        layers.newPage();
        ink.processPage(page);
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (printed(annotation)) {
                ink.showAnnotation(annotation);
            }
        }
        return ink;
    }

    private static boolean printed(PDAnnotation annotation) {
        String kind = annotation.getSubtype();
        return ("Widget".equals(kind) || "FreeText".equals(kind))
                && !annotation.isHidden()
                && !annotation.isNoView()
                && !annotation.isInvisible();
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    /** By how much the page lies askew in radians: as its upright letters do; as its lines do where it has few letters. */
    double skew() {
        if (leans.size() < ENOUGH_LETTERS) {
            return lines.skew();
        }
        List<Double> sorted = leans.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    /** Characters drawn without ink: what a recogniser put behind a picture. */
    List<Glyph> unseen() {
        return unseen;
    }

    LineCollector lines() {
        return lines;
    }

    /** Places of pictures. */
    List<Rectangle2D> images() {
        return images;
    }

    /** Pixels for a point of the finest picture, 0 where there is none. */
    double finestImage() {
        return finestImage;
    }

    /** Stamps and watermarks, in the order drawn. */
    String slanted() {
        return slanted.toString().strip();
    }

    // Characters

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        if (++characters > MOST_GLYPHS) {
            throw new LimitReached("characters on a page", MOST_GLYPHS);
        }
        if (layers.hidden()) {
            return;
        }
        String text = fonts.text(font, code);
        Point2D start = place(matrix.getTranslateX(), matrix.getTranslateY());
        Point2D end = place(matrix.createAffineTransform()
                .transform(new Point2D.Double(displacement.getX(), displacement.getY()), null));
        Point2D along = place(matrix.createAffineTransform().transform(new Point2D.Double(1, 0), null));
        Point2D up = place(matrix.createAffineTransform().transform(new Point2D.Double(0, 1), null));
        double dx = along.getX() - start.getX();
        double dy = along.getY() - start.getY();
        double size = size(font, start.distance(up), Math.hypot(dx, dy));
        if (!(size > 0.1) || !(size < frame.height() + frame.width()) || outside(start, size)) {
            return;
        }
        if (clipped(start, end, up)) {
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
        add(text, font, start, end, Math.hypot(dx, dy), size, turn);
    }

    private void add(String text, PDFont font, Point2D start, Point2D end, double unit, double size, Turn turn) {
        FontReading.Traits traits = fonts.traits(font);
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        double fontSize = getGraphicsState().getTextState().getFontSize();
        double spacing =
                fontSize == 0 ? 0 : getGraphicsState().getTextState().getCharacterSpacing() / Math.abs(fontSize) * unit;
        boolean bold = traits.bold() || mode == RenderingMode.FILL_STROKE;
        double space = traits.space() / 1000 * unit;
        double x = turn.uprightX(start.getX(), start.getY(), frame.width(), frame.height());
        double y = turn.uprightY(start.getX(), start.getY(), frame.width(), frame.height());
        double width = Math.abs(turn.uprightX(end.getX(), end.getY(), frame.width(), frame.height()) - x);
        Glyph glyph = new Glyph(text, x, y, width, size, space, spacing, bold, turn);
        (mode == RenderingMode.NEITHER ? unseen : glyphs).add(glyph);
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

    /** Whether a character's middle lies outside what the file lets be seen. */
    private boolean clipped(Point2D start, Point2D end, Point2D up) {
        double x = (start.getX() + end.getX()) / 2 + MIDDLE * (up.getX() - start.getX());
        double y = (start.getY() + end.getY()) / 2 + MIDDLE * (up.getY() - start.getY());
        Rectangle2D clip = clipOnPage();
        return x < clip.getMinX() - EDGE
                || x > clip.getMaxX() + EDGE
                || y < clip.getMinY() - EDGE
                || y > clip.getMaxY() + EDGE;
    }

    private Point2D place(double x, double y) {
        return frame.display().transform(new Point2D.Double(x, y), null);
    }

    private Point2D place(Point2D point) {
        return frame.display().transform(point, null);
    }

    // Paths

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.rectangle(place(p0), place(p1), place(p2), place(p3));
    }

    @Override
    public void moveTo(float x, float y) {
        path.move(place(x, y));
    }

    @Override
    public void lineTo(float x, float y) {
        path.line(place(x, y));
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curve(place(x3, y3));
    }

    @Override
    public Point2D getCurrentPoint() {
        @Nullable Point2D current = path.current();
        if (current == null) {
            return new Point2D.Float();
        }
        try {
            Point2D own = frame.display().inverseTransform(current, null);
            return new Point2D.Float((float) own.getX(), (float) own.getY());
        } catch (java.awt.geom.NoninvertibleTransformException e) {
            throw new IllegalStateException("turning and moving a page can always be undone", e);
        }
    }

    @Override
    public void closePath() {
        path.close();
    }

    @Override
    public void clip(int rule) {
        clipRule = rule;
    }

    @Override
    public void endPath() {
        finishPath();
    }

    @Override
    public void strokePath() {
        stroke();
        finishPath();
    }

    @Override
    public void fillPath(int rule) {
        fill();
        finishPath();
    }

    @Override
    public void fillAndStrokePath(int rule) {
        fill();
        stroke();
        finishPath();
    }

    @Override
    public void shadingFill(COSName name) {
        if (!layers.hidden()) {
            lines.box(clipOnPage(), true);
        }
    }

    private void stroke() {
        PDGraphicsState state = getGraphicsState();
        if (!layers.hidden() && state.getAlphaConstant() > 0) {
            Matrix matrix = state.getCurrentTransformationMatrix();
            double scale = Math.sqrt(Math.abs((double) matrix.getScalingFactorX() * matrix.getScalingFactorY()));
            boolean visible = visible(state.getStrokingColor());
            lines.stroke(path, Math.min(state.getLineWidth() * scale, 50), visible, clipOnPage());
        }
    }

    private void fill() {
        PDGraphicsState state = getGraphicsState();
        if (!layers.hidden() && state.getNonStrokeAlphaConstant() > 0) {
            lines.fill(path, visible(state.getNonStrokingColor()), clipOnPage());
        }
    }

    /** Clips are kept as the boxes round them: what counts is what of a line can be seen, and shapes are costly. */
    private void finishPath() {
        if (clipRule >= 0) {
            clipRule = -1;
            Rectangle2D box = null;
            for (DrawnPath.Part part : path.parts()) {
                for (Point2D point : part.points()) {
                    if (box == null) {
                        box = new Rectangle2D.Double(point.getX(), point.getY(), 0, 0);
                    }
                    box.add(point);
                }
            }
            if (box != null) {
                java.awt.Shape own;
                try {
                    own = frame.display().createInverse().createTransformedShape(box);
                } catch (java.awt.geom.NoninvertibleTransformException e) {
                    throw new IllegalStateException("turning and moving a page can always be undone", e);
                }
                getGraphicsState().intersectClippingPath(new Area(own.getBounds2D()));
            }
        }
        path.clear();
    }

    /** A clip at the edge of the page counts as none: what was drawn beyond it belongs to what was cut off there. */
    private Rectangle2D clipOnPage() {
        Rectangle2D own = getGraphicsState().getCurrentClippingPath().getBounds2D();
        Rectangle2D clip = frame.display().createTransformedShape(own).getBounds2D();
        if (frame.cropped()) {
            return clip;
        }
        double left = clip.getMinX() <= EDGE ? -frame.width() : clip.getMinX();
        double top = clip.getMinY() <= EDGE ? -frame.height() : clip.getMinY();
        double right = clip.getMaxX() >= frame.width() - EDGE ? 2 * frame.width() : clip.getMaxX();
        double bottom = clip.getMaxY() >= frame.height() - EDGE ? 2 * frame.height() : clip.getMaxY();
        return new Rectangle2D.Double(left, top, right - left, bottom - top);
    }

    private static boolean visible(PDColor color) {
        try {
            float[] rgb = color.getColorSpace() == null || color.isPattern()
                    ? new float[3]
                    : color.getColorSpace().toRGB(color.getComponents());
            return !(rgb[0] >= PAPER && rgb[1] >= PAPER && rgb[2] >= PAPER);
        } catch (IOException | RuntimeException e) {
            return true; // a colour that cannot be told is most often ink
        }
    }

    // Pictures

    @Override
    public void drawImage(PDImage image) {
        if (layers.hidden()) {
            return;
        }
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        Rectangle2D unit = new Rectangle2D.Double(0, 0, 1, 1);
        Rectangle2D box = frame.display()
                .createTransformedShape(matrix.createAffineTransform().createTransformedShape(unit))
                .getBounds2D()
                .createIntersection(clipOnPage());
        if (box.getWidth() < 0 || box.getHeight() < 0) {
            return;
        }
        if (Math.min(box.getWidth(), box.getHeight()) <= LineCollector.THIN) {
            lines.box(box, true);
        } else {
            images.add(box);
            double across = Math.hypot(matrix.getScaleX(), matrix.getShearY());
            finestImage = Math.max(finestImage, image.getWidth() / Math.max(1, across));
        }
    }

    // Limits and layers

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > MOST_OPERATORS) {
            throw new LimitReached("operators on a page", MOST_OPERATORS);
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) throws IOException {
        if (e instanceof LimitReached) {
            throw e;
        }
        super.operatorException(operator, operands, e);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        layers.begin(tag, properties);
        super.beginMarkedContentSequence(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
        layers.end();
        super.endMarkedContentSequence();
    }
}
