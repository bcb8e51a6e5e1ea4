package org.zvirka.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.zvirka.app.ZvirkaProperties;
import org.zvirka.app.api.Answers;
import org.zvirka.app.api.ServerAddress;
import org.zvirka.app.archive.Archives;
import org.zvirka.app.comparison.Asked;
import org.zvirka.app.correction.CorrectionExports;
import org.zvirka.app.export.ExportFormat;
import org.zvirka.app.selection.Selection;
import org.zvirka.index.kept.ArchiveInUseException;
import tools.jackson.databind.JsonNode;

/** The way into an archive: opened here, or through the server that has it open. Answers are the API's. */
sealed interface Door extends AutoCloseable permits LocalDoor, ServerDoor {

    /** A page of measures, see {@code GET /api/v1/measures}. */
    JsonNode measures(Selection selection, int size, String cursor) throws IOException, InterruptedException;

    /** Years of a body or bodies in a year, see {@code GET /api/v1/compare}. */
    JsonNode compare(Asked asked) throws IOException, InterruptedException;

    JsonNode ledger() throws IOException, InterruptedException;

    JsonNode health() throws IOException, InterruptedException;

    /** An export that was written: how many measures, of which state of the archive. */
    record Written(long measures, String fingerprint) {}

    /**
     * Writes an export.
     *
     * @param metadata gets what a CSV cannot say of itself; not called for other formats
     */
    Written export(Order order, String name, OutputStream out, Metadata metadata)
            throws IOException, InterruptedException;

    /** Writes a comparison and tells how many rows it has, see {@code GET /api/v1/compare/export}. */
    long compared(Asked asked, ExportFormat format, Locale language, OutputStream out)
            throws IOException, InterruptedException;

    /** What is to be exported; the language is that of reports. */
    record Order(Selection selection, ExportFormat format, Locale language) {}

    /** Writes what people corrected. */
    void corrections(CorrectionExports.Form form, OutputStream out) throws IOException, InterruptedException;

    /**
     * Takes files and folders in.
     *
     * @param each gets a row of the ledger for every file that came to its end
     * @return whether everything offered is in the archive
     */
    boolean ingest(List<Path> paths, boolean again, Consumer<JsonNode> each) throws IOException, InterruptedException;

    @Override
    void close();

    /** Takes the description of a CSV file. */
    interface Metadata {
        void write(byte[] json) throws IOException;
    }

    /** For commands that only look: an archive has to be there. */
    static Door existing(Path data) {
        if (!Files.isDirectory(data.resolve("plans"))) {
            throw new Answers.RefusedException("there is no archive in " + data
                    + "; read files into one with zvirka ingest, or name its folder with --data");
        }
        return open(data);
    }

    /** Opens the archive, or begins it; where a server has it open, talks to that. */
    static Door open(Path data) {
        try {
            ZvirkaProperties settings = Archives.settings(data);
            return new LocalDoor(Archives.open(settings), data, settings.reading());
        } catch (ArchiveInUseException e) {
            Optional<ServerDoor> server = ServerAddress.of(data).flatMap(ServerDoor::knock);
            return server.orElseThrow(() -> e);
        }
    }
}
