package org.zvirka.ingest.scan;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/** Makes any decoded picture grey: alpha is laid over white, colours weighed by how bright they look. */
final class GreyConversion {

    private GreyConversion() {}

    static Grey of(BufferedImage picture) {
        Grey grey = new Grey(picture.getWidth(), picture.getHeight());
        if (isPlainGrey(picture.getColorModel())) {
            copySamples(picture.getRaster(), picture.getColorModel().getComponentSize(0), grey);
        } else {
            weighColours(picture, grey);
        }
        return grey;
    }

    /**
     * Samples of grey pictures are taken as they are stored: Java's own conversion to RGB treats them as linear light and
     * would brighten faint text away.
     */
    private static boolean isPlainGrey(ColorModel model) {
        return model.getNumComponents() == 1
                && !(model instanceof IndexColorModel)
                && model.getColorSpace().getType() == ColorSpace.TYPE_GRAY
                && model.getComponentSize(0) <= 16
                && model.getTransferType() != java.awt.image.DataBuffer.TYPE_SHORT;
    }

    private static void copySamples(Raster raster, int bits, Grey grey) {
        int most = (1 << bits) - 1;
        int[] row = new int[grey.width()];
        for (int y = 0; y < grey.height(); y++) {
            raster.getSamples(raster.getMinX(), raster.getMinY() + y, grey.width(), 1, 0, row);
            for (int x = 0; x < row.length; x++) {
                grey.set(x, y, row[x] * Grey.WHITE / most);
            }
        }
    }

    private static void weighColours(BufferedImage picture, Grey grey) {
        int[] row = new int[grey.width()];
        for (int y = 0; y < grey.height(); y++) {
            picture.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int x = 0; x < row.length; x++) {
                grey.set(x, y, shade(row[x]));
            }
        }
    }

    /** Luma as in ITU-R BT.601. */
    private static int shade(int argb) {
        int alpha = argb >>> 24;
        int luma = (299 * (argb >> 16 & 0xff) + 587 * (argb >> 8 & 0xff) + 114 * (argb & 0xff)) / 1000;
        return (luma * alpha + Grey.WHITE * (255 - alpha)) / 255;
    }
}
