package org.zvirka.ingest.scan;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Turns pictures by quarters, as they are shown. */
final class TurnedPicture {

    private TurnedPicture() {}

    static BufferedImage of(BufferedImage picture, SaidTurn turn) {
        if (turn == SaidTurn.NONE) {
            return picture;
        }
        int width = turn.sideways() ? picture.getHeight() : picture.getWidth();
        int height = turn.sideways() ? picture.getWidth() : picture.getHeight();
        boolean grey = picture.getType() == BufferedImage.TYPE_BYTE_GRAY;
        BufferedImage turned =
                new BufferedImage(width, height, grey ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = turned.createGraphics();
        graphics.drawImage(picture, place(picture, turn), null);
        graphics.dispose();
        return turned;
    }

    private static AffineTransform place(BufferedImage picture, SaidTurn turn) {
        AffineTransform place = new AffineTransform();
        switch (turn.quarters()) {
            case 1 -> place.translate(picture.getHeight(), 0);
            case 2 -> place.translate(picture.getWidth(), picture.getHeight());
            case 3 -> place.translate(0, picture.getWidth());
            default -> place.setToIdentity();
        }
        place.quadrantRotate(turn.quarters());
        if (turn.mirrored()) {
            place.translate(picture.getWidth(), 0);
            place.scale(-1, 1);
        }
        return place;
    }
}
