package org.zvirka.ingest.scan;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.zvirka.ingest.document.Box;
import org.zvirka.ingest.page.ScannedPages.Picture;

/** Cuts places out of image files, so that a row can be shown as it was printed. Safe for use by several threads. */
public final class ImageParts {

    private ImageParts() {}

    /**
     * A part of a page.
     *
     * @param page 1-based
     * @param box in points of the page; {@link Box#NONE} for the whole page
     * @param scale pixels per point at most; never more than the file has
     * @return empty where there is no such page or nothing of it in the box
     * @throws IOException when the file cannot be read
     */
    public static Optional<BufferedImage> of(Path file, int page, Box box, double scale) throws IOException {
        if (!(scale > 0)) {
            throw new IllegalArgumentException("a scale is above zero: " + scale);
        }
        try (ImageFile image = ImageFile.open(file)) {
            if (page < 1 || !image.hasPage(page)) {
                return Optional.empty();
            }
            Picture picture = image.page(page);
            double pixels = picture.image().getWidth() / picture.width();
            Rectangle part = part(box, picture, pixels);
            return part.isEmpty() ? Optional.empty() : Optional.of(drawn(picture, part, Math.min(1, scale / pixels)));
        }
    }

    private static Rectangle part(Box box, Picture picture, double pixels) {
        Rectangle whole =
                new Rectangle(picture.image().getWidth(), picture.image().getHeight());
        if (box.isNone()) {
            return whole;
        }
        int left = (int) Math.floor(box.x() * pixels);
        int top = (int) Math.floor(box.y() * pixels);
        int right = (int) Math.ceil(box.right() * pixels);
        int bottom = (int) Math.ceil(box.bottom() * pixels);
        return whole.intersection(new Rectangle(left, top, right - left, bottom - top));
    }

    private static BufferedImage drawn(Picture picture, Rectangle part, double ratio) {
        int width = Math.max(1, (int) Math.round(part.width * ratio));
        int height = Math.max(1, (int) Math.round(part.height * ratio));
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        java.awt.Graphics2D graphics = drawn.createGraphics();
        try {
            graphics.setRenderingHint(
                    java.awt.RenderingHints.KEY_INTERPOLATION, java.awt.RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            graphics.setBackground(java.awt.Color.WHITE);
            graphics.clearRect(0, 0, width, height);
            graphics.drawImage(
                    picture.image(),
                    0,
                    0,
                    width,
                    height,
                    part.x,
                    part.y,
                    part.x + part.width,
                    part.y + part.height,
                    null);
        } finally {
            graphics.dispose();
        }
        return drawn;
    }
}
