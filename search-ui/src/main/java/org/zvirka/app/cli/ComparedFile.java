package org.zvirka.app.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.zvirka.app.comparison.Asked;
import org.zvirka.app.export.ExportFormat;
import org.zvirka.app.selection.WrongParameterException;

/** A comparison as a file that appears only once it is complete; its ending says what it is. */
final class ComparedFile {

    private ComparedFile() {}

    /** Tells how many rows it has. */
    static long write(Door door, Asked asked, Locale language, Path file) throws IOException, InterruptedException {
        ExportFormat format = format(file);
        Path target = file.toAbsolutePath();
        Path begun = UnfinishedFile.in(target.getParent());
        try {
            long rows;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(begun))) {
                rows = door.compared(asked, format, language, out);
            }
            Files.move(begun, target, StandardCopyOption.REPLACE_EXISTING);
            return rows;
        } finally {
            Files.deleteIfExists(begun);
        }
    }

    private static ExportFormat format(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "html" -> ExportFormat.REPORT_HTML;
            case "pdf" -> ExportFormat.REPORT_PDF;
            case "csv" -> ExportFormat.CSV;
            case "xlsx" -> ExportFormat.XLSX;
            case "ndjson" -> ExportFormat.NDJSON;
            default ->
                throw new WrongParameterException(
                        "out", "a file named .html, .pdf, .csv, .xlsx or .ndjson, not " + file);
        };
    }
}
