package org.zvirka.ingest.pdf;

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
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Collects what is drawn on one page. Used once, by one thread. */
final class PageInk extends PDFGraphicsStreamEngine {

    /** Operators of the busiest drawings are fewer; each costs about a microsecond. */
    private static final int MOST_OPERATORS = 5_000_000;

    /** A colour whose parts all reach this is paper. */
    private static final double PAPER = 0.985;

    private final PageFrame frame;
    private final PageLetters letters;
    private final PageClip clip;
    private final Layers layers;
    private final LineCollector lines = new LineCollector();
    private final DrawnPath path = new DrawnPath();
    private final List<Rectangle2D> images = new ArrayList<>();
    private double finestImage;
    private int operators;
    private int clipRule = -1;

    private PageInk(PDPage page, PageFrame frame, FontReading fonts, Layers layers) {
        super(page);
        this.frame = frame;
        this.letters = new PageLetters(frame, fonts);
        this.clip = new PageClip(frame);
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

    PageLetters letters() {
        return letters;
    }

    /** By how much the page lies askew in radians: as its upright letters do; as its lines do where it has few letters. */
    double skew() {
        return letters.skew().orElseGet(lines::skew);
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

    // Characters

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        letters.count();
        if (!layers.hidden()) {
            letters.add(new PageLetters.Shown(matrix, font, code, displacement), getGraphicsState(), clipOnPage());
        }
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

    private void finishPath() {
        if (clipRule >= 0) {
            clipRule = -1;
            clip.narrow(path, getGraphicsState());
        }
        path.clear();
    }

    private Rectangle2D clipOnPage() {
        return clip.onPage(getGraphicsState());
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
