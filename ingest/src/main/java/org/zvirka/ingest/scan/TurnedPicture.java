package org.zvirka.ingest.scan;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Turns pictures by quarters, as they are shown. */
final class TurnedPicture {

    private TurnedPicture() {}

    static BufferedImage of(BufferedImage picture, SaidTurn turn) {
        return switch (turn) {
            case NONE -> picture;
            case RIGHT -> drawn(picture, true, AffineTransform.getTranslateInstance(picture.getHeight(), 0), 1);
            case HALF ->
                drawn(picture, false, AffineTransform.getTranslateInstance(picture.getWidth(), picture.getHeight()), 2);
            case LEFT -> drawn(picture, true, AffineTransform.getTranslateInstance(0, picture.getWidth()), 3);
        };
    }

    private static BufferedImage drawn(BufferedImage picture, boolean sideways, AffineTransform move, int quarters) {
        int width = sideways ? picture.getHeight() : picture.getWidth();
        int height = sideways ? picture.getWidth() : picture.getHeight();
        boolean grey = picture.getType() == BufferedImage.TYPE_BYTE_GRAY;
        BufferedImage turned =
                new BufferedImage(width, height, grey ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB);
        AffineTransform place = new AffineTransform(move);
        place.quadrantRotate(quarters);
        Graphics2D graphics = turned.createGraphics();
        graphics.drawImage(picture, place, null);
        graphics.dispose();
        return turned;
    }
}
