package org.zvirka.ingest.scan;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks for Tesseract on the machine: where {@code ZVIRKA_TESSERACT} says, then on the search path. */
final class Recogniser {

    private static final List<String> NAMES = List.of("tesseract", "tesseract.exe");

    private static final List<String> USUAL = List.of(
            "/usr/bin/tesseract",
            "/usr/local/bin/tesseract",
            "/opt/homebrew/bin/tesseract",
            "C:\\Program Files\\Tesseract-OCR\\tesseract.exe");

    private Recogniser() {}

    /** Found once; it does not come and go while the program runs. */
    private static final class Found {
        static final Optional<Tesseract> INSTALLED = look();
    }

    static Optional<Tesseract> installed() {
        return Found.INSTALLED;
    }

    private static Optional<Tesseract> look() {
        for (Path candidate : candidates()) {
            @Nullable Tesseract found = Files.isExecutable(candidate) ? Tesseract.at(candidate) : null;
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private static List<Path> candidates() {
        List<Path> candidates = new ArrayList<>();
        String named = System.getenv("ZVIRKA_TESSERACT");
        if (named != null && !named.isBlank()) {
            candidates.add(Path.of(named));
        }
        String path = System.getenv("PATH");
        for (String folder : (path == null ? "" : path).split(java.io.File.pathSeparator)) {
            if (!folder.isBlank()) {
                NAMES.forEach(name -> candidates.add(Path.of(folder, name)));
            }
        }
        USUAL.forEach(usual -> candidates.add(Path.of(usual)));
        return candidates;
    }
}
