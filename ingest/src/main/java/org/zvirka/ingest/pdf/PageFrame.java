package org.zvirka.ingest.pdf;

import java.awt.geom.AffineTransform;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * How a page is displayed.
 *
 * @param display from the page's own space to points from the top left of the displayed page
 * @param width of the displayed page in points
 * @param height of the displayed page in points
 * @param cropped whether it shows only a part of the sheet
 */
record PageFrame(AffineTransform display, double width, double height, boolean cropped) {

    /** The format's own bound on a page's sides, and US Letter for pages that name none. */
    private static final float LARGEST = 14_400;

    private static final PDRectangle USUAL = PDRectangle.LETTER;

    static PageFrame of(PDPage page) {
        PDRectangle box = page.getCropBox();
        boolean sound =
                box.getWidth() >= 1 && box.getHeight() >= 1 && box.getWidth() <= LARGEST && box.getHeight() <= LARGEST;
        PDRectangle crop = sound ? box : USUAL;
        double left = crop.getLowerLeftX();
        double bottom = crop.getLowerLeftY();
        double right = crop.getUpperRightX();
        double top = crop.getUpperRightY();
        int rotation = Math.floorMod(page.getRotation(), 360) / 90;
        AffineTransform display =
                switch (rotation) {
                    case 1 -> new AffineTransform(0, 1, 1, 0, -bottom, -left);
                    case 2 -> new AffineTransform(-1, 0, 0, 1, right, -bottom);
                    case 3 -> new AffineTransform(0, -1, -1, 0, top, right);
                    default -> new AffineTransform(1, 0, 0, -1, -left, top);
                };
        boolean sideways = rotation % 2 == 1;
        return new PageFrame(
                display,
                sideways ? crop.getHeight() : crop.getWidth(),
                sideways ? crop.getWidth() : crop.getHeight(),
                isPart(crop, page.getMediaBox()));
    }

    private static boolean isPart(PDRectangle crop, PDRectangle sheet) {
        return sheet.getWidth() - crop.getWidth() > 2 || sheet.getHeight() - crop.getHeight() > 2;
    }

    /** The same page straightened by turning it round its middle. */
    PageFrame straightened(double angle) {
        AffineTransform turned = AffineTransform.getRotateInstance(-angle, width / 2, height / 2);
        turned.concatenate(display);
        return new PageFrame(turned, width, height, cropped);
    }
}
