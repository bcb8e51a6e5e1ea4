package org.zvirka.ingest;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.zvirka.ingest.archive.ArchiveMembers;

/**
 * Reads one file of any supported format. Implementations are safe for use by several threads and never throw for what
 * is wrong with a file.
 */
public interface DocumentReader extends AutoCloseable {

    /**
     * Reads a file as one document; an archive is told as such and not opened.
     *
     * @param file where its bytes are
     * @param name what people call it, kept as {@link org.zvirka.ingest.document.SourceDocument#file()}
     */
    ReadOutcome read(Path file, String name);

    /** {@link #read(Path, String)}, telling how far it is and ending early where it is stopped, as far as it can. */
    default ReadOutcome read(Path file, String name, Reading reading) {
        return read(file, name);
    }

    /**
     * Reads a file and, where it is an archive, every member of it and of the archives within.
     *
     * @param sink gets every member in the order of the archive's directory, then the archive itself; called in this
     *     thread. Where a limit ends an archive early the members before it have been handed over and the archive's own
     *     outcome is the failure.
     */
    default void readAll(Path file, String name, Consumer<FileRead> sink) {
        readAll(file, name, new Reading(), sink);
    }

    /** {@link #readAll(Path, String, Consumer)}, telling how far the file under way is; stopped, the members left end so. */
    default void readAll(Path file, String name, Reading reading, Consumer<FileRead> sink) {
        ReadOutcome outcome = read(file, name, reading);
        switch (outcome) {
            case ReadOutcome.Archive archive -> new ArchiveMembers(this, reading, sink).read(file, name);
            case ReadOutcome.Read read -> sink.accept(FileRead.of(file, name, read));
            case ReadOutcome.Failed failed -> sink.accept(FileRead.of(file, name, failed));
        }
    }

    @Override
    void close();
}
