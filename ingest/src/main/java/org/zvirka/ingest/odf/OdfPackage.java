package org.zvirka.ingest.odf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zvirka.ingest.EncryptedFileException;
import org.zvirka.ingest.SourceFile;
import org.zvirka.ingest.xml.Vocabulary;
import org.zvirka.ingest.xml.XmlElement;
import org.zvirka.ingest.xml.XmlReader;
import org.zvirka.ingest.zip.ZipContainer;

/**
 * The parts of an OpenDocument file.
 *
 * @param content root of the content
 * @param styles root of the styles, the same as the content's in a flat file
 */
record OdfPackage(XmlElement content, Optional<XmlElement> styles) {

    private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";

    private static final Vocabulary VOCABULARY = new Vocabulary(
            Map.ofEntries(
                    Map.entry(ODF + "office:1.0", "office"),
                    Map.entry(ODF + "text:1.0", "text"),
                    Map.entry(ODF + "table:1.0", "table"),
                    Map.entry(ODF + "style:1.0", "style"),
                    Map.entry(ODF + "drawing:1.0", "draw"),
                    Map.entry(ODF + "svg-compatible:1.0", "svg"),
                    Map.entry(ODF + "xsl-fo-compatible:1.0", "fo"),
                    Map.entry("urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0", "loext"),
                    Map.entry("http://www.w3.org/XML/1998/namespace", "xml"),
                    Map.entry("http://www.w3.org/1999/xlink", "xlink"),
                    Map.entry(ODF + "manifest:1.0", "manifest")),
            Set.of(
                    "style:table-cell-properties",
                    "style:font-face",
                    "style:graphic-properties",
                    "style:list-level-properties",
                    "office:font-face-decls",
                    "office:scripts",
                    "office:meta",
                    "office:annotation",
                    "office:binary-data",
                    "text:tracked-changes",
                    "text:sequence-decls",
                    "office:forms",
                    "table:content-validations"));

    static OdfPackage open(SourceFile file) throws IOException {
        byte[] head = new byte[2];
        try (InputStream in = Files.newInputStream(file.path())) {
            in.readNBytes(head, 0, 2);
        }
        if (head[0] != 'P' || head[1] != 'K') {
            try (InputStream in = Files.newInputStream(file.path())) {
                XmlElement root = XmlReader.read(in, VOCABULARY);
                return new OdfPackage(root, Optional.of(root));
            }
        }
        try (ZipContainer zip = ZipContainer.open(file.path())) {
            refuseEncrypted(zip);
            XmlElement content =
                    part(zip, "content.xml").orElseThrow(() -> new IOException("the part content.xml is missing"));
            return new OdfPackage(content, part(zip, "styles.xml"));
        }
    }

    /** The body: {@code office:text} or {@code office:spreadsheet}. */
    XmlElement body(String name) throws IOException {
        return content.path("office:body", name).orElseThrow(() -> new IOException("the document has no " + name));
    }

    private static void refuseEncrypted(ZipContainer zip) throws IOException {
        Optional<XmlElement> manifest = part(zip, "META-INF/manifest.xml");
        boolean encrypted = manifest.isPresent()
                && manifest.get().children("manifest:file-entry").stream()
                        .anyMatch(
                                entry -> entry.child("manifest:encryption-data").isPresent());
        if (encrypted) {
            throw new EncryptedFileException("the OpenDocument file has a password");
        }
    }

    private static Optional<XmlElement> part(ZipContainer zip, String name) throws IOException {
        Optional<InputStream> stream = zip.stream(name);
        if (stream.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = stream.get()) {
            return Optional.of(XmlReader.read(in, VOCABULARY));
        }
    }
}
