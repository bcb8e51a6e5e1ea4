package org.zvirka.app.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.zvirka.app.comparison.ComparisonAnswers;
import org.zvirka.app.report.PrintedComparison;
import org.zvirka.app.selection.WrongParameterException;

/** A comparison's report as a file that appears only once it is complete. */
final class ReportFile {

    private ReportFile() {}

    static void write(Door door, ComparisonAnswers.Asked asked, Locale language, Path file)
            throws IOException, InterruptedException {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        PrintedComparison.Format format =
                name.endsWith(".pdf") ? PrintedComparison.Format.PDF : PrintedComparison.Format.HTML;
        if (!name.endsWith(".pdf") && !name.endsWith(".html")) {
            throw new WrongParameterException("print", "a file named .html or .pdf, not " + file);
        }
        Path target = file.toAbsolutePath();
        Path begun = UnfinishedFile.in(target.getParent());
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(begun))) {
                door.report(asked, format, language, out);
            }
            Files.move(begun, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(begun);
        }
    }
}
