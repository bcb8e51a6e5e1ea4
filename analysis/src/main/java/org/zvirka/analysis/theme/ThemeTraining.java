package org.zvirka.analysis.theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.zvirka.analysis.language.Lemmas;

/** Trains the theme classifier; run by the build. */
public final class ThemeTraining {

    private ThemeTraining() {}

    /** @param args the folder of compiled classes, into whose package the model goes */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]).resolve("org/zvirka/analysis/theme");
        Files.createDirectories(folder);
        ThemeClassifier.train(ThemeExamples.bundled(), new Lemmas()).serialize(folder.resolve(ThemeClassifier.MODEL));
    }
}
