package org.zvirka.ingest.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zvirka.ingest.xml.Vocabulary;
import org.zvirka.ingest.xml.XmlElement;
import org.zvirka.ingest.xml.XmlReader;
import org.zvirka.ingest.zip.ZipContainer;

/** The parts of a DOCX file, found by their relations, in the transitional and the strict dialect alike. */
final class DocxParts {

    private static final String OFFICE = "http://schemas.openxmlformats.org/";
    private static final String STRICT = "http://purl.oclc.org/ooxml/";

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry(OFFICE + "wordprocessingml/2006/main", "w"),
            Map.entry(STRICT + "wordprocessingml/main", "w"),
            Map.entry("http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "wps"),
            Map.entry(OFFICE + "markup-compatibility/2006", "mc"),
            Map.entry("urn:schemas-microsoft-com:vml", "v"),
            Map.entry(OFFICE + "officeDocument/2006/math", "m"),
            Map.entry(STRICT + "officeDocument/math", "m"),
            Map.entry(OFFICE + "officeDocument/2006/relationships", "r"),
            Map.entry(STRICT + "officeDocument/relationships", "r"),
            Map.entry(OFFICE + "package/2006/relationships", "rel"));

    /** Looks, which say nothing about the text. */
    private static final Set<String> SKIPPED = Set.of(
            "w:tcBorders",
            "w:tblBorders",
            "w:tblCellMar",
            "w:tcMar",
            "w:shd",
            "w:rFonts",
            "w:sz",
            "w:szCs",
            "w:color",
            "w:lang",
            "w:spacing",
            "w:ind",
            "w:tabs",
            "w:proofErr",
            "w:pBdr",
            "w:b",
            "w:bCs",
            "w:i",
            "w:iCs",
            "w:sectPr",
            "w:bookmarkStart",
            "w:bookmarkEnd",
            "w:lastRenderedPageBreak",
            "w:latentStyles",
            "w:instrText",
            "w:delText",
            "w:binData",
            "w:rPrChange",
            "w:pPrChange",
            "w:tcPrChange",
            "w:tblPrChange",
            "w:trPrChange");

    private static final Vocabulary VOCABULARY = new Vocabulary(PREFIXES, SKIPPED);

    private final ZipContainer zip;
    private final String main;
    private final Map<String, String> targets;

    DocxParts(ZipContainer zip) throws IOException {
        this.zip = zip;
        this.main = relations("_rels/.rels", "").getOrDefault("officeDocument", "word/document.xml");
        int slash = main.lastIndexOf('/') + 1;
        String folder = main.substring(0, slash);
        this.targets = relations(folder + "_rels/" + main.substring(slash) + ".rels", folder);
    }

    XmlElement document() throws IOException {
        return read(main).orElseThrow(() -> new IOException("the part " + main + " is missing"));
    }

    /** A part by the last word of its relation's type, e.g. {@code numbering}. */
    Optional<XmlElement> related(String type) throws IOException {
        String target = targets.get(type);
        return target == null ? Optional.empty() : read(target);
    }

    private Optional<XmlElement> read(String name) throws IOException {
        Optional<InputStream> stream = zip.stream(name);
        if (stream.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = stream.get()) {
            return Optional.of(XmlReader.read(in, VOCABULARY));
        }
    }

    private Map<String, String> relations(String part, String folder) throws IOException {
        Map<String, String> found = new HashMap<>();
        for (XmlElement relation : read(part).map(XmlElement::children).orElseGet(java.util.List::of)) {
            String type = relation.attribute("Type");
            String target = relation.attribute("Target");
            if (!relation.attribute("TargetMode").equals("External")) {
                String path = target.startsWith("/") ? target.substring(1) : folder + target;
                found.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), path);
            }
        }
        return found;
    }
}
