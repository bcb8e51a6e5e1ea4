package org.zvirka.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file that is being written, beside its place, with the rights that new files have here. */
final class UnfinishedFile {

    private UnfinishedFile() {}

    static Path in(@Nullable Path folder) throws IOException {
        Path name = Path.of(".zvirka-" + UUID.randomUUID() + ".part");
        return Files.createFile(folder == null ? name : folder.resolve(name));
    }
}
