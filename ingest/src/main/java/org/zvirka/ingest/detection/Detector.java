package org.zvirka.ingest.detection;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** Tells the media type of files by their bytes. Safe for use by several threads. */
public final class Detector {

    private static final String TEXT = "text/plain";
    private static final String UNKNOWN = "application/octet-stream";

    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

    /** Formats of readable characters that announce themselves; other text has no signature worth its name. */
    private static final Set<String> SURE =
            Set.of("text/html", "application/xhtml+xml", "application/rtf", "text/rtf", "application/pdf");

    private final MimeTypes signatures = MimeTypes.getDefaultMimeTypes();

    /**
     * The media type, lower case and without parameters; {@code application/octet-stream} where it is unknown.
     *
     * @param name what people call the file; tells CSV, TSV, Markdown and HTML without a head from other text
     * @throws org.zvirka.ingest.EncryptedFileException for an office file behind a password
     */
    public String detect(Path file, String name) throws IOException {
        String signature;
        byte[] head;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), Sample.BYTES)) {
            in.mark(Sample.BYTES);
            head = in.readNBytes(Sample.BYTES);
            in.reset();
            MediaType type = signatures.detect(in, new Metadata());
            signature = type.getBaseType().toString();
        }
        return switch (signature) {
            case "application/zip", "application/x-tika-ooxml", "application/java-archive" -> ZipKind.of(file);
            case "application/x-tika-msoffice" -> OleKind.of(file);
            case "application/xml", "application/vnd.oasis.opendocument.tika.flat.document" ->
                XmlKind.of(head, signature);
            default -> byContentOrName(signature, head, name);
        };
    }

    private static String byContentOrName(String signature, byte[] head, String name) {
        if (SURE.contains(signature) || signature.startsWith("image/") || signature.startsWith(OPEN_DOCUMENT)) {
            return signature;
        }
        if (XmlKind.isXml(head)) {
            return XmlKind.of(head, "application/xml");
        }
        NameEnding ending = NameEnding.of(name);
        boolean maybe = signature.startsWith("text/") || signature.equals(UNKNOWN) || ending.isText();
        return maybe && Sample.isText(head) ? ending.textType().orElse(TEXT) : signature;
    }
}
