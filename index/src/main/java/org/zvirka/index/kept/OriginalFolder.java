package org.zvirka.index.kept;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.zvirka.index.Originals;
import org.zvirka.ingest.document.DocumentId;

/** Originals as files named by their hash. Safe for use by several threads and processes. */
public final class OriginalFolder implements Originals {

    private final Path folder;

    public OriginalFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public DocumentId keep(Path file) {
        try {
            Files.createDirectories(folder);
            Path copy = Files.createTempFile(folder, ".new-", ".tmp");
            try {
                return keep(file, copy);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            if (!Files.isReadable(file)) {
                throw new UncheckedIOException("the file is gone", e);
            }
            throw DiskTrouble.of("diskWrite", "copy " + file.getFileName() + " into", folder, e);
        }
    }

    /** The hash is the copy's, so that a file that changes meanwhile cannot lie under a wrong one. */
    private DocumentId keep(Path file, Path copy) throws IOException {
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        DocumentId id = DocumentId.of(copy);
        Path target = path(id);
        if (!Files.exists(target)) {
            Files.createDirectories(SafeFiles.parent(target));
            try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            SafeFiles.move(copy, target);
        }
        return id;
    }

    @Override
    public Optional<Path> find(DocumentId id) {
        return Optional.of(path(id)).filter(Files::exists);
    }

    private Path path(DocumentId id) {
        return folder.resolve(id.value().substring(0, 2)).resolve(id.value());
    }
}
