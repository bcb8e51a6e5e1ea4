package org.zvirka.ingest.scan;

/**
 * A page made level, evenly lit and of the resolution everything here is measured for.
 *
 * @param page about {@link #DPI} pixels per inch
 * @param placement how it lies on the picture it was made from
 */
record StraightPage(Grey page, Placement placement) {

    /** Pixels per inch at which letters, lines and dust are measured; recognisers are trained for it too. */
    static final double DPI = 300;

    /** A3 at 300 dpi has 17.4 million; larger sheets are read coarser. */
    static final int MOST_PIXELS = 20_000_000;

    /** Finer than this, pixels are made up. */
    private static final double LARGEST_SCALE = 4;

    /** Less askew than this is level: half a pixel over the width of a page. */
    private static final double LEVEL = 0.015;

    /** @param resolution pixels per inch of the picture */
    static StraightPage of(Grey picture, double resolution) {
        double pixels = (double) picture.width() * picture.height();
        double scale = Math.min(Math.min(DPI / resolution, LARGEST_SCALE), Math.sqrt(MOST_PIXELS / pixels));
        double skew = Skew.degrees(picture);
        double degrees = Math.abs(skew) < LEVEL ? 0 : skew;
        Placement placement = new Placement(picture.width(), picture.height(), degrees, scale);
        boolean asItIs = degrees == 0 && Math.abs(scale - 1) < 0.001;
        Grey straight = asItIs ? picture : Resampler.resample(picture, placement, Light.paper(picture));
        return new StraightPage(Contrast.stretched(Light.evened(straight)), placement);
    }
}
