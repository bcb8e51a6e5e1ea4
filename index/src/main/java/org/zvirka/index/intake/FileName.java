package org.zvirka.index.intake;

import java.nio.file.Path;

/** Makes names fit for people to read and for lines of a list: no control characters, no endless ones, never blank. */
final class FileName {

    /** File systems stop at 255 bytes a part; this is room for some folders. */
    private static final int LONGEST = 500;

    private FileName() {}

    static String of(Path path) {
        return of(String.valueOf(path.getFileName() == null ? path : path.getFileName()));
    }

    static String of(String given) {
        StringBuilder name = new StringBuilder();
        given.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
                .forEach(name::appendCodePoint);
        String clean = name.toString().strip();
        if (clean.isEmpty()) {
            return "unnamed";
        }
        return clean.length() <= LONGEST ? clean : clean.substring(clean.length() - LONGEST);
    }

    /** The last part of what a browser or a mail calls a file; some send the whole way to it. */
    static String uploaded(String given) {
        int slash = Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\'));
        return of(given.substring(slash + 1));
    }
}
