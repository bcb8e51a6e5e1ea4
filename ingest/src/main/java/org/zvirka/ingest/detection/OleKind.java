package org.zvirka.ingest.detection;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.zvirka.ingest.EncryptedFileException;

/** Which of the formats in an OLE 2 container one is. */
final class OleKind {

    private OleKind() {}

    static String of(Path file) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = container.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage") || root.hasEntryCaseInsensitive("EncryptionInfo")) {
                throw new EncryptedFileException("the office file has a password");
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                return "application/msword";
            }
            if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
                return "application/vnd.ms-excel";
            }
            return root.hasEntryCaseInsensitive("PowerPoint Document")
                    ? "application/vnd.ms-powerpoint"
                    : "application/x-tika-msoffice";
        } catch (RuntimeException e) {
            // POI's container code answers a broken sector chain with one of several unchecked exceptions.
            throw new IOException("the office file is cut off or damaged: its container cannot be opened", e);
        }
    }
}
