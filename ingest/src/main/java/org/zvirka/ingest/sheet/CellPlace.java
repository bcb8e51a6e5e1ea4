package org.zvirka.ingest.sheet;

/** Names of cells such as {@code BC12}. */
final class CellPlace {

    private CellPlace() {}

    /** Row and column, 0-based; an empty array for what is no such name. */
    static int[] of(String name) {
        int column = 0;
        int row = 0;
        int i = 0;
        while (i < name.length() && name.charAt(i) >= 'A' && name.charAt(i) <= 'Z' && i < 3) {
            column = column * 26 + name.charAt(i++) - 'A' + 1;
        }
        int digits = i;
        while (i < name.length() && name.charAt(i) >= '0' && name.charAt(i) <= '9' && i - digits < 7) {
            row = row * 10 + name.charAt(i++) - '0';
        }
        return i == name.length() && column > 0 && row > 0 ? new int[] {row - 1, column - 1} : new int[0];
    }
}
