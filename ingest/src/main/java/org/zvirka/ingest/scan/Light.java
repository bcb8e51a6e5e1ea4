package org.zvirka.ingest.scan;

import java.util.Arrays;

/** Evens the light of a page: paper becomes white wherever a shadow, a fold or yellowing had made it grey. */
final class Light {

    /** Side of a tile in pixels, 3 mm at 300 dpi: larger than any letter's stroke, smaller than a shadow's slope. */
    private static final int TILE = 36;

    /** Share of a tile's pixels darker than its paper: text covers about a fifth of its tile, bold headings a third. */
    private static final double PAPER = 0.8;

    /** Paper darker than this is no paper but a filled area or a picture; its shade is taken from around it. */
    private static final int DARKEST_PAPER = 70;

    private Light() {}

    /** The shade of most of a page's paper. */
    static int paper(Grey page) {
        int[] histogram = new int[Grey.WHITE + 1];
        for (byte sample : page.samples()) {
            histogram[sample & 0xff]++;
        }
        return shade(histogram, page.samples().length / 2);
    }

    private static int shade(int[] histogram, int rank) {
        int rest = rank;
        int shade = 0;
        while (shade < Grey.WHITE && (rest -= histogram[shade]) > 0) {
            shade++;
        }
        return shade;
    }

    static Grey evened(Grey page) {
        int across = (page.width() + TILE - 1) / TILE;
        int down = (page.height() + TILE - 1) / TILE;
        int[][] paper = new int[down][across];
        for (int j = 0; j < down; j++) {
            for (int i = 0; i < across; i++) {
                paper[j][i] = paperShade(page, i * TILE, j * TILE);
            }
        }
        int[][] smooth = spread(paper);
        Grey evened = new Grey(page.width(), page.height());
        for (int y = 0; y < page.height(); y++) {
            for (int x = 0; x < page.width(); x++) {
                int shade = page.at(x, y) * Grey.WHITE / between(smooth, x, y);
                evened.set(x, y, Math.min(Grey.WHITE, shade));
            }
        }
        return evened;
    }

    private static int paperShade(Grey page, int left, int top) {
        int[] histogram = new int[Grey.WHITE + 1];
        int count = 0;
        for (int y = top; y < Math.min(top + TILE, page.height()); y++) {
            for (int x = left; x < Math.min(left + TILE, page.width()); x++) {
                histogram[page.at(x, y)]++;
                count++;
            }
        }
        return shade(histogram, (int) (count * PAPER));
    }

    /** The median of each tile and its neighbours, so that a filled cell does not count as a shadow. */
    private static int[][] spread(int[][] paper) {
        int[][] smooth = new int[paper.length][paper[0].length];
        for (int j = 0; j < paper.length; j++) {
            for (int i = 0; i < paper[j].length; i++) {
                smooth[j][i] = Math.max(DARKEST_PAPER, medianAround(paper, i, j));
            }
        }
        return smooth;
    }

    private static int medianAround(int[][] paper, int i, int j) {
        int[] around = new int[9];
        int n = 0;
        for (int b = Math.max(0, j - 1); b <= Math.min(paper.length - 1, j + 1); b++) {
            for (int a = Math.max(0, i - 1); a <= Math.min(paper[b].length - 1, i + 1); a++) {
                around[n++] = paper[b][a];
            }
        }
        Arrays.sort(around, 0, n);
        return around[n / 2];
    }

    private static int between(int[][] tiles, int x, int y) {
        int fx = Math.max(0, x - TILE / 2);
        int fy = Math.max(0, y - TILE / 2);
        int i = Math.min(fx / TILE, tiles[0].length - 1);
        int j = Math.min(fy / TILE, tiles.length - 1);
        int i2 = Math.min(i + 1, tiles[0].length - 1);
        int j2 = Math.min(j + 1, tiles.length - 1);
        int tx = fx % TILE;
        int ty = fy % TILE;
        int upper = tiles[j][i] * (TILE - tx) + tiles[j][i2] * tx;
        int lower = tiles[j2][i] * (TILE - tx) + tiles[j2][i2] * tx;
        return Math.max(1, (upper * (TILE - ty) + lower * ty) / (TILE * TILE));
    }
}
