package org.zvirka.ingest.pdf;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.jspecify.annotations.Nullable;

/**
 * What a file lets be seen of what it draws.
 *
 * <p>Clips are kept as the boxes round them: what counts is what of a line can be seen, and shapes are costly.
 */
record PageClip(PageFrame frame) {

    /** A clip this near to the edge of the page, in points, is the page. */
    private static final double EDGE = 2;

    /** Lets only what lies in a path be seen from here on. */
    void narrow(DrawnPath path, PDGraphicsState state) {
        @Nullable Rectangle2D box = null;
        for (DrawnPath.Part part : path.parts()) {
            for (Point2D point : part.points()) {
                if (box == null) {
                    box = new Rectangle2D.Double(point.getX(), point.getY(), 0, 0);
                }
                box.add(point);
            }
        }
        if (box != null) {
            Shape own;
            try {
                own = frame.display().createInverse().createTransformedShape(box);
            } catch (NoninvertibleTransformException e) {
                throw new IllegalStateException("turning and moving a page can always be undone", e);
            }
            state.intersectClippingPath(new Area(own.getBounds2D()));
        }
    }

    /** A clip at the edge of the page counts as none: what was drawn beyond it belongs to what was cut off there. */
    Rectangle2D onPage(PDGraphicsState state) {
        Rectangle2D own = state.getCurrentClippingPath().getBounds2D();
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

    /** Whether a point clearly lies outside a clip. */
    static boolean hides(Rectangle2D clip, double x, double y) {
        return x < clip.getMinX() - EDGE
                || x > clip.getMaxX() + EDGE
                || y < clip.getMinY() - EDGE
                || y > clip.getMaxY() + EDGE;
    }
}
