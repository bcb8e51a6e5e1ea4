package org.zvirka.ingest.scan;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where Tesseract may be installed. Looks once, at the first question; safe for use by several threads. */
final class Installation {

    /** Names the program where it is in none of the usual places. */
    private static final String NAMED = "ZVIRKA_TESSERACT";

    /** How to install it on each system. */
    private static final String PROGRAM =
            "apt install tesseract-ocr tesseract-ocr-ukr (Debian, Ubuntu); brew install tesseract tesseract-lang (macOS);"
                    + " github.com/UB-Mannheim/tesseract (Windows)";

    private static final String UKRAINIAN_DATA =
            "apt install tesseract-ocr-ukr (Debian, Ubuntu); brew install tesseract-lang (macOS);"
                    + " github.com/UB-Mannheim/tesseract, Ukrainian (Windows)";

    private final List<Path> places;
    private boolean asked;

    @Nullable
    private Tesseract found;

    private String missing = PROGRAM;

    /** @param places programs to try, in order */
    Installation(List<Path> places) {
        this.places = List.copyOf(places);
    }

    static Installation ofSystem() {
        List<Path> places = new ArrayList<>();
        String named = System.getenv().getOrDefault(NAMED, "");
        if (!named.isBlank()) {
            addProgram(places, named);
        }
        String path = System.getenv().getOrDefault("PATH", "");
        for (String folder : path.split(java.util.regex.Pattern.quote(java.io.File.pathSeparator), -1)) {
            add(places, folder);
        }
        for (String folder : List.of("/usr/bin", "/usr/local/bin", "/opt/homebrew/bin", "/opt/local/bin")) {
            add(places, folder);
        }
        for (String root : List.of("ProgramFiles", "LOCALAPPDATA")) {
            String folder = System.getenv().getOrDefault(root, "");
            add(places, folder.isEmpty() ? "" : folder + "/Tesseract-OCR");
        }
        return new Installation(places);
    }

    private static void add(List<Path> places, String folder) {
        if (folder.isBlank()) {
            return;
        }
        addProgram(places, folder + "/tesseract");
        addProgram(places, folder + "/tesseract.exe");
    }

    private static void addProgram(List<Path> places, String program) {
        try {
            places.add(Path.of(program));
        } catch (InvalidPathException e) {
            // An entry of PATH that is no path leads to no program.
            return;
        }
    }

    /** The program with Ukrainian, empty where it or its data are not there. */
    synchronized Optional<Tesseract> tesseract() {
        if (!asked) {
            look();
            asked = true;
        }
        return Optional.ofNullable(found);
    }

    /** What has to be installed, by commands of each system. */
    synchronized String missing() {
        return missing;
    }

    private void look() {
        for (Path place : places) {
            Tesseract candidate = Files.isExecutable(place) && !Files.isDirectory(place) ? Tesseract.at(place) : null;
            if (candidate != null && candidate.languages().contains(Languages.UKRAINIAN)) {
                found = candidate;
                return;
            }
            if (candidate != null) {
                missing = UKRAINIAN_DATA;
            }
        }
    }
}
