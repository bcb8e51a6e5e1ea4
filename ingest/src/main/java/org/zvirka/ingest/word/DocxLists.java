package org.zvirka.ingest.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zvirka.ingest.numbering.ListCounters;
import org.zvirka.ingest.numbering.ListLevel;
import org.zvirka.ingest.numbering.NumberStyle;
import org.zvirka.ingest.xml.XmlElement;

/** The automatic numbers of a DOCX file. For one pass over the document, in order. */
final class DocxLists {

    private final Map<String, XmlElement> nums = new HashMap<>();
    private final Map<String, XmlElement> abstracts = new HashMap<>();
    private final Map<String, String> byStyleLink = new HashMap<>();
    private final Map<String, List<ListLevel>> levels = new HashMap<>();
    private final ListCounters counters = new ListCounters();
    private final DocxStyles styles;

    DocxLists(@Nullable XmlElement numbering, DocxStyles styles) {
        this.styles = styles;
        if (numbering == null) {
            return;
        }
        for (XmlElement child : numbering.children()) {
            if (child.is("w:num")) {
                nums.putIfAbsent(child.attribute("w:numId"), child);
            } else if (child.is("w:abstractNum")) {
                String id = child.attribute("w:abstractNumId");
                abstracts.putIfAbsent(id, child);
                child.child("w:styleLink").ifPresent(link -> byStyleLink.put(link.attribute("w:val"), id));
            }
        }
    }

    /** What Word prints before this paragraph, with the space that follows it; counts the paragraph. */
    String label(Optional<XmlElement> properties, String styleId) {
        Optional<XmlElement> own = properties.flatMap(p -> p.child("w:numPr"));
        Optional<XmlElement> styled = styles.inherited(styleId, style -> style.path("w:pPr", "w:numPr"));
        String numId = value(own, "w:numId").or(() -> value(styled, "w:numId")).orElse("0");
        XmlElement num = nums.get(numId);
        if (num == null || numId.equals("0")) {
            return "";
        }
        int level = value(own, "w:ilvl")
                .or(() -> value(styled, "w:ilvl"))
                .map(DocxLists::digit)
                .orElseGet(() -> levelOfStyle(num, styleId));
        String label = next(num, numId, level);
        return label.isEmpty() ? "" : label + separator(num, level);
    }

    private String next(XmlElement num, String numId, int level) {
        String sequence = abstractId(num);
        for (XmlElement override : num.children("w:lvlOverride")) {
            override.child("w:startOverride")
                    .ifPresent(start -> counters.restart(
                            sequence, numId, digit(override.attribute("w:ilvl")), start.number("w:val", 1)));
        }
        return counters.next(sequence, level, levels.computeIfAbsent(numId, id -> levels(num)));
    }

    private List<ListLevel> levels(XmlElement num) {
        List<ListLevel> found = new ArrayList<>(Collections.nCopies(ListCounters.LEVELS, ListLevel.SILENT));
        XmlElement shared = abstracts.get(abstractId(num));
        if (shared != null) {
            shared.children("w:lvl").forEach(level -> found.set(digit(level.attribute("w:ilvl")), level(level)));
        }
        for (XmlElement override : num.children("w:lvlOverride")) {
            int index = digit(override.attribute("w:ilvl"));
            override.child("w:lvl").ifPresent(level -> found.set(index, level(level)));
            override.child("w:startOverride")
                    .ifPresent(start -> found.set(index, found.get(index).from(start.number("w:val", 1))));
        }
        return found;
    }

    /** The counters a list uses: those of its definition, or of the one its numbering style links to. */
    private String abstractId(XmlElement num) {
        String id = num.child("w:abstractNumId").map(e -> e.attribute("w:val")).orElse("");
        XmlElement found = abstracts.get(id);
        return found == null
                ? id
                : found.child("w:numStyleLink")
                        .map(link -> byStyleLink.get(link.attribute("w:val")))
                        .orElse(id);
    }

    private int levelOfStyle(XmlElement num, String styleId) {
        XmlElement shared = abstracts.get(abstractId(num));
        if (shared == null || styleId.isEmpty()) {
            return 0;
        }
        return shared.children("w:lvl").stream()
                .filter(level -> level.child("w:pStyle")
                        .filter(style -> style.attribute("w:val").equals(styleId))
                        .isPresent())
                .findFirst()
                .map(level -> digit(level.attribute("w:ilvl")))
                .orElse(0);
    }

    private String separator(XmlElement num, int level) {
        XmlElement shared = abstracts.get(abstractId(num));
        boolean nothing = shared != null
                && shared.children("w:lvl").stream()
                        .filter(each -> digit(each.attribute("w:ilvl")) == level)
                        .flatMap(each -> each.child("w:suff").stream())
                        .anyMatch(suffix -> suffix.attribute("w:val").equals("nothing"));
        return nothing ? "" : " ";
    }

    private static ListLevel level(XmlElement level) {
        boolean hidden =
                level.path("w:rPr", "w:vanish").filter(DocxStyles::isOn).isPresent();
        String text = hidden
                ? ""
                : level.child("w:lvlText").map(e -> e.attribute("w:val")).orElse("");
        String format = level.child("w:numFmt")
                .or(() -> level.path("mc:AlternateContent", "mc:Fallback", "w:numFmt"))
                .map(e -> e.attribute("w:val"))
                .orElse("decimal");
        int start = level.child("w:start").map(e -> e.number("w:val", 1)).orElse(1);
        boolean legal = level.child("w:isLgl").filter(DocxStyles::isOn).isPresent();
        boolean restarts =
                level.child("w:lvlRestart").map(e -> e.number("w:val", 1)).orElse(1) != 0;
        return new ListLevel(start, style(format), text, legal, restarts);
    }

    private static NumberStyle style(String format) {
        return switch (format) {
            case "bullet" -> NumberStyle.BULLET;
            case "none" -> NumberStyle.NONE;
            case "decimalZero" -> NumberStyle.DECIMAL_ZERO;
            case "lowerRoman" -> NumberStyle.LOWER_ROMAN;
            case "upperRoman" -> NumberStyle.UPPER_ROMAN;
            case "lowerLetter" -> NumberStyle.LOWER_LETTER;
            case "upperLetter" -> NumberStyle.UPPER_LETTER;
            case "russianLower" -> NumberStyle.LOWER_RUSSIAN;
            case "russianUpper" -> NumberStyle.UPPER_RUSSIAN;
            default -> NumberStyle.DECIMAL;
        };
    }

    private static Optional<String> value(Optional<XmlElement> numbering, String name) {
        return numbering.flatMap(n -> n.child(name)).map(e -> e.attribute("w:val"));
    }

    private static int digit(String level) {
        return level.length() == 1 && level.charAt(0) >= '0' && level.charAt(0) <= '8' ? level.charAt(0) - '0' : 0;
    }
}
