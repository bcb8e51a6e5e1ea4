package org.zvirka.ingest.scan;

import java.util.ArrayList;
import java.util.List;
import org.zvirka.ingest.page.Ruling;

/**
 * The drawn lines of a page and the page without them.
 *
 * @param page letters only
 * @param rulings in points of which {@code unit} make a pixel
 */
record PageLines(Grey page, List<Ruling> rulings) {

    /** 4 mm at 300 dpi: a row of one line is higher and a column wider; dashes and letters' strokes are shorter. */
    private static final int SHORTEST_WHOLE = 48;

    private static final int SHORTEST_BROKEN = 300;

    /** Nothing but a line is as long: capitals of 24 pt are 75 pixels high. */
    private static final int LONG = 110;

    /** Lines that meet miss each other by less. */
    private static final double NEAR = 14;

    static PageLines of(Grey page, double unit) {
        Grey turned = page.transposed();
        StrokeFinder finder = new StrokeFinder(SHORTEST_WHOLE, SHORTEST_BROKEN);
        List<Stroke> allLevel = finder.find(page);
        List<Stroke> allUpright = finder.find(turned);
        List<Stroke> longLevel = held(allLevel, allUpright);
        List<Stroke> longUpright = held(allUpright, allLevel);
        List<Stroke> wholeLevel = new ShortPieces(page).with(longLevel, longUpright);
        List<Stroke> wholeUpright = new ShortPieces(turned).with(longUpright, wholeLevel);
        List<Stroke> level = new LineEnds(page, wholeLevel).cutBack(wholeUpright);
        List<Stroke> upright = new LineEnds(turned, wholeUpright).cutBack(wholeLevel);
        List<Ruling> rulings = new ArrayList<>();
        level.forEach(line -> rulings.add(ruling(line, Ruling.Direction.HORIZONTAL, unit)));
        upright.forEach(line -> rulings.add(ruling(line, Ruling.Direction.VERTICAL, unit)));
        LineEraser.erase(turned, upright);
        Grey clean = turned.transposed();
        LineEraser.erase(clean, level);
        return new PageLines(clean, List.copyOf(rulings));
    }

    /** Without short ones that do not reach from one long line across them to another: stems of large letters. */
    private static List<Stroke> held(List<Stroke> lines, List<Stroke> across) {
        return lines.stream()
                .filter(line ->
                        line.length() >= LONG || meets(line, line.from(), across) && meets(line, line.to(), across))
                .toList();
    }

    private static boolean meets(Stroke line, int end, List<Stroke> across) {
        return across.stream()
                .anyMatch(other -> other.length() >= LONG
                        && Math.abs(other.meanY() - end) <= NEAR
                        && line.meanY() >= other.from() - NEAR
                        && line.meanY() <= other.to() + NEAR);
    }

    private static Ruling ruling(Stroke line, Ruling.Direction direction, double unit) {
        double thickness = line.thickness() * unit;
        return new Ruling(direction, line.meanY() * unit, line.from() * unit, line.to() * unit, thickness);
    }
}
