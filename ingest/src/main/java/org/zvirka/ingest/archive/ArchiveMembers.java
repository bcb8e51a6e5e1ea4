package org.zvirka.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.zvirka.ingest.DocumentReader;
import org.zvirka.ingest.EncryptedFileException;
import org.zvirka.ingest.FileRead;
import org.zvirka.ingest.LimitExceededException;
import org.zvirka.ingest.ReadOutcome;
import org.zvirka.ingest.Reading;
import org.zvirka.ingest.zip.ZipContainer;

/** Reads the members of one archive and of the archives in it. For one archive and one thread. */
public final class ArchiveMembers {

    private static final int BUFFER = 64 << 10;

    private final DocumentReader reader;
    private final Reading reading;
    private final Consumer<FileRead> sink;
    private final ArchiveBudget budget;

    public ArchiveMembers(DocumentReader reader, Reading reading, Consumer<FileRead> sink) {
        this(reader, reading, sink, new ArchiveBudget());
    }

    ArchiveMembers(DocumentReader reader, Consumer<FileRead> sink, ArchiveBudget budget) {
        this(reader, new Reading(), sink, budget);
    }

    private ArchiveMembers(DocumentReader reader, Reading reading, Consumer<FileRead> sink, ArchiveBudget budget) {
        this.reader = reader;
        this.reading = reading;
        this.sink = sink;
        this.budget = budget;
    }

    /** Hands every member to the sink, then the archive itself. */
    public void read(Path archive, String name) {
        read(archive, name, 1);
    }

    private void read(Path archive, String name, int depth) {
        sink.accept(new FileRead(name, Optional.of(archive), outcome(archive, name, depth)));
    }

    private ReadOutcome outcome(Path archive, String name, int depth) {
        if (depth > ArchiveBudget.DEEPEST) {
            return failed(
                    ReadOutcome.Reason.TOO_LARGE,
                    "archives are nested deeper than " + ArchiveBudget.DEEPEST + " levels");
        }
        int members = 0;
        try (ZipContainer zip = ZipContainer.open(archive)) {
            for (ZipArchiveEntry entry : zip.entries()) {
                if (!entry.isDirectory() && !isFork(entry)) {
                    budget.member();
                    member(zip, entry, name + "/" + MemberName.of(entry), depth);
                    members++;
                }
            }
            return new ReadOutcome.Archive(members);
        } catch (LimitExceededException e) {
            return failed(ReadOutcome.Reason.TOO_LARGE, e.getMessage());
        } catch (IOException e) {
            return failed(ReadOutcome.Reason.UNREADABLE, "the archive is damaged after " + members + " members");
        }
    }

    /** What macOS keeps beside a file about its icon and labels: no document. */
    private static boolean isFork(ZipArchiveEntry entry) {
        return entry.getName().startsWith("__MACOSX/");
    }

    private void member(ZipContainer zip, ZipArchiveEntry entry, String name, int depth) throws IOException {
        Path unpacked = Files.createTempFile("zvirka-member", "");
        try {
            Optional<ReadOutcome.Failed> failure = unpack(zip, entry, unpacked);
            if (failure.isPresent()) {
                sink.accept(new FileRead(name, Optional.empty(), failure.get()));
                return;
            }
            ReadOutcome outcome = reader.read(unpacked, name, reading);
            if (outcome instanceof ReadOutcome.Archive) {
                read(unpacked, name, depth + 1);
            } else {
                sink.accept(new FileRead(name, Optional.of(unpacked), outcome));
            }
        } finally {
            Files.deleteIfExists(unpacked);
        }
    }

    /** A failure where this member cannot be unpacked; the others may. */
    private Optional<ReadOutcome.Failed> unpack(ZipContainer zip, ZipArchiveEntry entry, Path to) throws IOException {
        Optional<ReadOutcome.Failed> failure = Optional.empty();
        try (InputStream in = zip.stream(entry)) {
            copy(in, to);
        } catch (EncryptedFileException e) {
            failure = Optional.of(failed(ReadOutcome.Reason.ENCRYPTED, "the member has a password"));
        } catch (LimitExceededException e) {
            failure = Optional.of(failed(ReadOutcome.Reason.TOO_LARGE, e.getMessage()));
        } catch (IOException e) {
            failure = Optional.of(failed(ReadOutcome.Reason.UNREADABLE, "the member does not unpack"));
        }
        budget.unpacked(Files.size(to));
        return failure;
    }

    /** A folder that cannot be written to is not the member's fault: that failure stays unchecked. */
    private static void copy(InputStream in, Path to) throws IOException {
        byte[] buffer = new byte[BUFFER];
        try (OutputStream out = Files.newOutputStream(to)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                write(out, buffer, n);
            }
        }
    }

    private static void write(OutputStream out, byte[] buffer, int length) {
        try {
            out.write(buffer, 0, length);
        } catch (IOException e) {
            throw new UncheckedIOException("the temporary folder cannot be written to", e);
        }
    }

    private static ReadOutcome.Failed failed(
            ReadOutcome.Reason reason, @org.jspecify.annotations.Nullable String detail) {
        return new ReadOutcome.Failed(reason, String.valueOf(detail));
    }
}
