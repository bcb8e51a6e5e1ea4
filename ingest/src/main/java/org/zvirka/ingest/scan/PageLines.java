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

    static PageLines of(Grey page, double unit) {
        Grey turned = page.transposed();
        StrokeFinder finder = new StrokeFinder(SHORTEST_WHOLE, SHORTEST_BROKEN);
        List<Stroke> level = finder.find(page);
        List<Stroke> upright = finder.find(turned);
        List<Ruling> rulings = new ArrayList<>();
        level.forEach(line -> rulings.add(ruling(line, Ruling.Direction.HORIZONTAL, unit)));
        upright.forEach(line -> rulings.add(ruling(line, Ruling.Direction.VERTICAL, unit)));
        LineEraser.erase(turned, upright);
        Grey clean = turned.transposed();
        LineEraser.erase(clean, level);
        return new PageLines(clean, List.copyOf(rulings));
    }

    private static Ruling ruling(Stroke line, Ruling.Direction direction, double unit) {
        double thickness = line.thickness() * unit;
        return new Ruling(direction, line.meanY() * unit, line.from() * unit, line.to() * unit, thickness);
    }
}
