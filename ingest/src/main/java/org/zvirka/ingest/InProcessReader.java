package org.zvirka.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zvirka.ingest.detection.Detector;
import org.zvirka.ingest.detection.NameEnding;
import org.zvirka.ingest.document.DocumentId;

/**
 * Reads files in this process, each with the reader of its format. For trusted files and inside workers. This is the
 * edge where whatever a library throws about a file becomes an outcome.
 */
public final class InProcessReader implements DocumentReader {

    private static final Logger LOG = LoggerFactory.getLogger(InProcessReader.class);

    private static final String ARCHIVE = "application/zip";

    private final Detector detector = new Detector();
    private final Map<String, FormatReader> readers = new HashMap<>();

    public InProcessReader(List<FormatReader> readers) {
        for (FormatReader reader : readers) {
            reader.mediaTypes().forEach(type -> this.readers.put(type, reader));
        }
    }

    @Override
    public ReadOutcome read(Path file, String name) {
        return read(file, name, new Reading());
    }

    @Override
    public ReadOutcome read(Path file, String name, Reading reading) {
        try {
            return Finishing.of(known(file, name, reading), NameEnding.of(name));
        } catch (NoSuchFileException e) {
            return new ReadOutcome.Failed(ReadOutcome.Reason.NO_ACCESS, "there is no such file");
        } catch (AccessDeniedException e) {
            return new ReadOutcome.Failed(ReadOutcome.Reason.NO_ACCESS, "the file may not be read");
        } catch (EncryptedFileException | EncryptedDocumentException e) {
            return new ReadOutcome.Failed(ReadOutcome.Reason.ENCRYPTED, sentence(e));
        } catch (LimitExceededException e) {
            return new ReadOutcome.Failed(ReadOutcome.Reason.TOO_LARGE, sentence(e));
        } catch (IOException e) {
            return new ReadOutcome.Failed(ReadOutcome.Reason.UNREADABLE, sentence(e));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.debug("A library failed on {}", name, e);
            return new ReadOutcome.Failed(ReadOutcome.Reason.UNREADABLE, "its content breaks the rules of its format");
        }
    }

    private ReadOutcome known(Path file, String name, Reading reading) throws IOException {
        if (Files.isDirectory(file)) {
            return new ReadOutcome.Failed(ReadOutcome.Reason.UNSUPPORTED, "a folder");
        }
        if (Files.size(file) == 0) {
            return new ReadOutcome.Failed(ReadOutcome.Reason.EMPTY, "zero bytes");
        }
        String type = detector.detect(file, name);
        if (type.equals(ARCHIVE)) {
            return new ReadOutcome.Archive(0);
        }
        @Nullable FormatReader reader = readers.get(type);
        return reader == null
                ? new ReadOutcome.Failed(ReadOutcome.Reason.UNSUPPORTED, type)
                : reader.read(new SourceFile(file, name, type, DocumentId.of(file), reading));
    }

    /** A library's message without the stack of messages it was made of. */
    private static String sentence(Exception e) {
        @Nullable String message = e.getMessage();
        return message == null || message.isBlank()
                ? "its content breaks the rules of its format"
                : message.lines().findFirst().orElse(message).strip();
    }

    @Override
    public void close() {
        // Nothing is held between files.
    }
}
