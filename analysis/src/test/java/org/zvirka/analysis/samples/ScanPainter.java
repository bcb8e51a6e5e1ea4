package org.zvirka.analysis.samples;

import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Fills shapes black on white, dot by dot in plain arithmetic, so that every machine paints the same picture. */
final class ScanPainter {

    private final BufferedImage picture;

    ScanPainter(int width, int height) {
        picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, 0xFFFFFFFF);
            }
        }
    }

    BufferedImage picture() {
        return picture;
    }

    void speck(int x, int y) {
        dots(y, x, x + 1);
        dots(y + 1, x, x);
    }

    /** Fills a flattened path by the non-zero rule, sampling the middle of each dot. */
    void fill(PathIterator path) {
        List<double[]> edges = edges(path);
        double top = edges.stream().mapToDouble(e -> Math.min(e[1], e[3])).min().orElse(0);
        double bottom =
                edges.stream().mapToDouble(e -> Math.max(e[1], e[3])).max().orElse(-1);
        for (int y = (int) Math.floor(top); y <= bottom; y++) {
            double middle = y + 0.5;
            double[][] crossings = edges.stream()
                    .filter(e -> e[1] <= middle != e[3] <= middle)
                    .map(e ->
                            new double[] {e[0] + (middle - e[1]) / (e[3] - e[1]) * (e[2] - e[0]), e[3] > e[1] ? 1 : -1})
                    .toArray(double[][]::new);
            Arrays.sort(crossings, (a, b) -> Double.compare(a[0], b[0]));
            int winding = 0;
            for (int i = 0; i + 1 < crossings.length; i++) {
                winding += (int) crossings[i][1];
                if (winding != 0) {
                    dots(y, (int) Math.round(crossings[i][0]), (int) Math.round(crossings[i + 1][0]) - 1);
                }
            }
        }
    }

    private static List<double[]> edges(PathIterator path) {
        List<double[]> edges = new ArrayList<>();
        double[] point = new double[6];
        double startX = 0;
        double startY = 0;
        double x = 0;
        double y = 0;
        for (; !path.isDone(); path.next()) {
            int kind = path.currentSegment(point);
            boolean close = kind == PathIterator.SEG_CLOSE;
            double toX = close ? startX : point[0];
            double toY = close ? startY : point[1];
            if (kind == PathIterator.SEG_MOVETO) {
                startX = toX;
                startY = toY;
            } else if (y != toY) {
                edges.add(new double[] {x, y, toX, toY});
            }
            x = toX;
            y = toY;
        }
        return edges;
    }

    private void dots(int y, int from, int to) {
        for (int x = Math.max(0, from); x <= Math.min(picture.getWidth() - 1, to) && y >= 0; x++) {
            if (y < picture.getHeight()) {
                picture.setRGB(x, y, 0xFF000000);
            }
        }
    }
}
