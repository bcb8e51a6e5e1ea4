package org.zvirka.ingest.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zvirka.ingest.FormatReader;
import org.zvirka.ingest.ReadOutcome;
import org.zvirka.ingest.SourceFile;
import org.zvirka.ingest.document.Block;
import org.zvirka.ingest.grid.TableNumbers;
import org.zvirka.ingest.grid.Words;
import org.zvirka.ingest.xml.XmlElement;
import org.zvirka.ingest.zip.ZipContainer;

/** Reads DOCX files and their templates and macro kinds. */
public final class DocxReader implements FormatReader {

    private static final String OOXML = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    @Override
    public Set<String> mediaTypes() {
        return Set.of(
                OOXML + "document",
                OOXML + "template",
                "application/vnd.ms-word.document.macroenabled.12",
                "application/vnd.ms-word.template.macroenabled.12");
    }

    @Override
    public ReadOutcome read(SourceFile file) throws IOException {
        try (ZipContainer zip = ZipContainer.open(file.path())) {
            DocxParts parts = new DocxParts(zip);
            DocxStyles styles = new DocxStyles(parts.related("styles").orElse(null));
            DocxLists lists = new DocxLists(parts.related("numbering").orElse(null), styles);
            DocxBody body = new DocxBody(styles, lists, notes(parts, styles));
            XmlElement root = parts.document();
            Optional<XmlElement> main = root.child("w:body");
            if (main.isEmpty()) {
                throw new IOException("the document has no body");
            }
            List<Block> blocks = TableNumbers.of(body.blocks(main.get()));
            return file.read(0, blocks, body.findings());
        }
    }

    private static Map<String, String> notes(DocxParts parts, DocxStyles styles) throws IOException {
        Map<String, String> notes = new HashMap<>();
        for (String type : List.of("footnotes", "endnotes")) {
            for (XmlElement note : parts.related(type).map(XmlElement::children).orElse(List.of())) {
                notes.put(type + '/' + note.attribute("w:id"), Words.tidy(words(note, styles)));
            }
        }
        return notes;
    }

    /** Paragraphs on lines of their own: notes hold no computed numbers worth keeping. */
    private static String words(XmlElement element, DocxStyles styles) {
        if (element.is("w:p")) {
            return new DocxRuns(element, styles, false).text() + '\n';
        }
        StringBuilder out = new StringBuilder();
        element.children().forEach(child -> out.append(words(child, styles)));
        return out.toString();
    }
}
