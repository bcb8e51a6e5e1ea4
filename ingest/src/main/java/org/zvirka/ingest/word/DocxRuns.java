package org.zvirka.ingest.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zvirka.ingest.xml.XmlElement;

/** The words of one paragraph, and what is anchored in it. */
final class DocxRuns {

    /** Marks of symbol fonts that plans use as signs for done and not done. */
    private static final Map<String, String> SYMBOLS = Map.of(
            "F0FC", "✓", "F0FE", "☑", "F0A8", "☐", "F06F", "☐", "F0FB", "✗", "F0FD", "☒", "F0B7", "•", "F02D", "-");

    private final DocxStyles styles;
    private final boolean hiddenParagraph;
    private final StringBuilder text = new StringBuilder();
    private final List<XmlElement> boxes = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
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
                case "m:t" -> text.append(child.allText());
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
                case "w:t", "m:t" -> text.append(child.allText());
                case "w:tab", "w:ptab" -> text.append('\t');
                case "w:br", "w:cr" -> text.append('\n');
                case "w:noBreakHyphen" -> text.append('-');
                case "w:sym" -> text.append(symbol(child));
                case "w:footnoteReference" -> notes.add("footnotes/" + child.attribute("w:id"));
                case "w:endnoteReference" -> notes.add("endnotes/" + child.attribute("w:id"));
                case "mc:AlternateContent" -> runContent(chosen(child));
                case "w:rPr", "w:softHyphen" -> {
                    // A soft hyphen shows only where a line ends.
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

    private static String symbol(XmlElement symbol) {
        String code = symbol.attribute("w:char");
        String known = SYMBOLS.get(code);
        if (known != null) {
            return known;
        }
        try {
            int c = Integer.parseInt(code, 16);
            return Character.getType(c) == Character.PRIVATE_USE ? "•" : Character.toString(c);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
