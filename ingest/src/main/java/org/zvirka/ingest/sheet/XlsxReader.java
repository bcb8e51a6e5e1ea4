package org.zvirka.ingest.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zvirka.ingest.FormatReader;
import org.zvirka.ingest.ReadOutcome;
import org.zvirka.ingest.SourceFile;
import org.zvirka.ingest.document.Block;
import org.zvirka.ingest.document.Finding;
import org.zvirka.ingest.grid.SheetBuilder;
import org.zvirka.ingest.grid.TableNumbers;
import org.zvirka.ingest.xml.Vocabulary;
import org.zvirka.ingest.xml.XmlElement;
import org.zvirka.ingest.xml.XmlReader;
import org.zvirka.ingest.zip.ZipContainer;

/** Reads XLSX workbooks and their templates and macro kinds. */
public final class XlsxReader implements FormatReader {

    private static final String OOXML = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String OFFICE = "http://schemas.openxmlformats.org/";
    private static final String STRICT = "http://purl.oclc.org/ooxml/";

    private static final Vocabulary VOCABULARY = new Vocabulary(
            Map.of(
                    OFFICE + "drawingml/2006/spreadsheetDrawing", "xdr",
                    STRICT + "drawingml/spreadsheetDrawing", "xdr",
                    OFFICE + "drawingml/2006/main", "a",
                    STRICT + "drawingml/main", "a",
                    OFFICE + "markup-compatibility/2006", "mc",
                    OFFICE + "spreadsheetml/2006/main", "s",
                    STRICT + "spreadsheetml/main", "s",
                    OFFICE + "officeDocument/2006/relationships", "r",
                    STRICT + "officeDocument/relationships", "r",
                    OFFICE + "package/2006/relationships", "rel"),
            Set.of("s:fonts", "s:fills", "s:borders", "s:dxfs", "s:definedNames", "s:cellStyleXfs"));

    @Override
    public Set<String> mediaTypes() {
        return Set.of(
                OOXML + "sheet",
                OOXML + "template",
                "application/vnd.ms-excel.sheet.macroenabled.12",
                "application/vnd.ms-excel.template.macroenabled.12");
    }

    @Override
    public ReadOutcome read(SourceFile file) throws IOException {
        try (ZipContainer zip = ZipContainer.open(file.path())) {
            String main = relations(zip, "").values().stream()
                    .filter(target -> target.endsWith("workbook.xml"))
                    .findFirst()
                    .orElse("xl/workbook.xml");
            return read(file, zip, main);
        }
    }

    private static ReadOutcome read(SourceFile file, ZipContainer zip, String main) throws IOException {
        XmlElement workbook = part(zip, main).orElseThrow(() -> new IOException("the part " + main + " is missing"));
        Map<String, String> targets = relations(zip, main);
        String from1904 =
                workbook.child("s:workbookPr").map(p -> p.attribute("date1904")).orElse("");
        CellFormats formats = new CellFormats(
                part(zip, targets.getOrDefault("styles", "xl/styles.xml")).orElse(null),
                from1904.equals("1") || from1904.equals("true"));
        List<String> strings = strings(zip, targets.getOrDefault("sharedStrings", "xl/sharedStrings.xml"));
        List<Block> blocks = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        List<XmlElement> sheets =
                workbook.child("s:sheets").map(s -> s.children("s:sheet")).orElse(List.of());
        for (int i = 0; i < sheets.size(); i++) {
            String name = sheets.get(i).attribute("name", "Sheet" + (i + 1));
            boolean hidden = sheets.get(i)
                    .attribute("state", "visible")
                    .toLowerCase(java.util.Locale.ROOT)
                    .contains("hidden");
            String part = targets.getOrDefault(sheets.get(i).attribute("r:id"), "");
            Optional<InputStream> stream = zip.stream(part);
            if (stream.isPresent()) {
                SheetBuilder builder = new SheetBuilder(name);
                try (InputStream in = stream.get()) {
                    XlsxSheet.read(in, strings, formats, builder, file.reading());
                }
                String drawing = relations(zip, part).getOrDefault("drawing", "");
                part(zip, drawing).ifPresent(shapes -> SheetShapes.read(shapes, builder::box));
                blocks.addAll(hidden ? builder.hidden(i + 1, findings) : builder.blocks(i + 1, findings));
            }
        }
        return file.read(sheets.size(), TableNumbers.of(blocks), findings);
    }

    private static List<String> strings(ZipContainer zip, String part) throws IOException {
        Optional<InputStream> stream = zip.stream(part);
        if (stream.isEmpty()) {
            return List.of();
        }
        try (InputStream in = stream.get()) {
            return SharedStrings.read(in);
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

    private static String resolved(String folder, String target) {
        String from = folder;
        String to = target;
        while (to.startsWith("../") && !from.isEmpty()) {
            to = to.substring(3);
            from = from.substring(0, from.lastIndexOf('/', from.length() - 2) + 1);
        }
        return from + to;
    }

    /** Targets by relation id and by the last word of their type. */
    private static Map<String, String> relations(ZipContainer zip, String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        Map<String, String> targets = new HashMap<>();
        Optional<XmlElement> root = part(zip, folder + "_rels/" + part.substring(slash) + ".rels");
        for (XmlElement relation : root.map(XmlElement::children).orElse(List.of())) {
            String target = relation.attribute("Target");
            String type = relation.attribute("Type");
            String path = target.startsWith("/") ? target.substring(1) : resolved(folder, target);
            targets.put(relation.attribute("Id"), path);
            targets.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), path);
        }
        return targets;
    }
}
