package org.zvirka.ingest.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zvirka.ingest.grid.SymbolFonts;
import org.zvirka.ingest.xml.XmlElement;

/** The words of one paragraph, and what is anchored in it. */
final class DocxRuns {

    private static final Pattern SYMBOL_FONT = Pattern.compile("wingdings|webdings|symbol", Pattern.CASE_INSENSITIVE);

    private final DocxStyles styles;
    private final boolean hiddenParagraph;
    private final StringBuilder text = new StringBuilder();
    private final List<XmlElement> boxes = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<String> objects = new ArrayList<>();
    private final DocxFields fields = new DocxFields();
    private boolean changed;
    private boolean hidden;

    DocxRuns(XmlElement paragraph, DocxStyles styles, boolean hiddenParagraph) {
        this.styles = styles;
        this.hiddenParagraph = hiddenParagraph;
        walk(paragraph);
    }

    String text() {
        return text.toString();
    }

    /** Contents of text boxes anchored here, each holding paragraphs and tables. */
    List<XmlElement> boxes() {
        return boxes;
    }

    /** Marks of the notes referred to: {@code footnotes/3}. */
    List<String> notes() {
        return notes;
    }

    /** Embedded files that show as pictures, by the program they belong to. */
    List<String> objects() {
        return objects;
    }

    boolean changed() {
        return changed;
    }

    boolean hidden() {
        return hidden;
    }

    private void walk(XmlElement parent) {
        for (XmlElement child : parent.children()) {
            switch (child.name()) {
                case "w:r" -> run(child);
                case "w:del", "w:moveFrom" -> changed = true;
                case "w:ins", "w:moveTo" -> {
                    changed = true;
                    walk(child);
                }
                case "w:pPr", "w:rPr", "w:sdtPr", "w:rt" -> {
                    // Properties, and readings printed above the text.
                }
                case "mc:AlternateContent" -> walk(chosen(child));
                case "m:t" -> append(child.allText());
                default -> walk(child);
            }
        }
    }

    private void run(XmlElement run) {
        Optional<XmlElement> properties = run.child("w:rPr");
        if (isHidden(properties)) {
            hidden |= run.child("w:t").isPresent();
            return;
        }
        runContent(run);
    }

    private void runContent(XmlElement run) {
        for (XmlElement child : run.children()) {
            switch (child.name()) {
                case "w:t", "m:t" -> append(child.allText());
                case "w:tab", "w:ptab" -> append("\t");
                case "w:br", "w:cr" -> append("\n");
                case "w:noBreakHyphen" -> append("-");
                case "w:sym" -> append(symbol(child));
                case "w:fldChar" -> fields.mark(child, text);
                case "w:object" -> objects.add(program(child));
                case "w:footnoteReference" -> notes.add("footnotes/" + child.attribute("w:id"));
                case "w:endnoteReference" -> notes.add("endnotes/" + child.attribute("w:id"));
                case "mc:AlternateContent" -> runContent(chosen(child));
                case "w:rPr", "w:softHyphen", "w:rt" -> {
                    // A soft hyphen shows only where a line ends; readings are printed above the text.
                }
                case "w:txbxContent" -> boxes.add(child);
                default -> runContent(child);
            }
        }
    }

    private boolean isHidden(Optional<XmlElement> properties) {
        Optional<XmlElement> own = properties.flatMap(p -> p.child("w:vanish"));
        if (own.isPresent()) {
            return DocxStyles.isOn(own.get());
        }
        String style = properties
                .flatMap(p -> p.child("w:rStyle"))
                .map(s -> s.attribute("w:val"))
                .orElse("");
        return hiddenParagraph || styles.hides(style);
    }

    /** The first choice, else what is kept for older readers. */
    static XmlElement chosen(XmlElement alternatives) {
        return alternatives
                .child("mc:Choice")
                .or(() -> alternatives.child("mc:Fallback"))
                .orElse(alternatives);
    }

    private void append(String words) {
        if (!fields.inCode()) {
            text.append(words);
        }
    }

    private static String program(XmlElement object) {
        return object.child("other:OLEObject")
                .map(embedded -> embedded.attribute("ProgID"))
                .filter(id -> !id.isBlank())
                .orElse("OLE");
    }

    /** A character by its code in a font; fonts of pictures have codes of their own. */
    private static String symbol(XmlElement symbol) {
        try {
            int c = Integer.parseInt(symbol.attribute("w:char"), 16);
            boolean pictures = SYMBOL_FONT.matcher(symbol.attribute("w:font")).lookingAt();
            return SymbolFonts.isSymbol(c) || pictures && c <= 0xff ? SymbolFonts.shown(c) : Character.toString(c);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
