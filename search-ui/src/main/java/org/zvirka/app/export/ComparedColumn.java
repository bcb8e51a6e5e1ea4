package org.zvirka.app.export;

/**
 * A column of a comparison.
 *
 * @param name in files
 */
record ComparedColumn(String name, MeasureColumn.Type type, MeasureColumn.Text ukrainian, MeasureColumn.Text english) {

    static ComparedColumn string(String name, String ukrainian, String english) {
        return of(name, MeasureColumn.Type.STRING, ukrainian, english);
    }

    static ComparedColumn whole(String name, String ukrainian, String english) {
        return of(name, MeasureColumn.Type.INTEGER, ukrainian, english);
    }

    static ComparedColumn of(String name, MeasureColumn.Type type, String ukrainian, String english) {
        return new ComparedColumn(
                name, type, new MeasureColumn.Text(name, ukrainian), new MeasureColumn.Text(name, english));
    }
}
