package org.zvirka.ingest.odf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zvirka.ingest.numbering.ListCounters;
import org.zvirka.ingest.numbering.ListLevel;
import org.zvirka.ingest.numbering.NumberStyle;
import org.zvirka.ingest.xml.XmlElement;

/** The styles of an OpenDocument file, as far as they bear on the text. */
final class OdfStyles {

    private final Map<String, XmlElement> styles = new HashMap<>();
    private final Map<String, List<ListLevel>> lists = new HashMap<>();

    OdfStyles(OdfPackage file) {
        file.styles().ifPresent(this::collect);
        collect(file.content());
    }

    /** Levels of a list style; silent ones where there is no such style. */
    List<ListLevel> levels(String listStyle) {
        return lists.getOrDefault(listStyle, Collections.nCopies(ListCounters.LEVELS, ListLevel.SILENT));
    }

    boolean hasList(String listStyle) {
        return lists.containsKey(listStyle);
    }

    /** The list style that a paragraph style names, itself or through those it is based on; empty for none. */
    String listOf(String paragraphStyle) {
        Set<String> seen = new HashSet<>();
        String at = paragraphStyle;
        while (!at.isEmpty() && seen.add(at)) {
            XmlElement style = styles.get("paragraph/" + at);
            if (style == null) {
                return "";
            }
            if (style.has("style:list-style-name")) {
                return style.attribute("style:list-style-name");
            }
            at = style.attribute("style:parent-style-name");
        }
        return "";
    }

    /** Whether text of this style is hidden. */
    boolean hides(String family, String name) {
        return inherited(family, name)
                .flatMap(style -> style.child("style:text-properties"))
                .filter(properties -> properties.attribute("text:display").equals("none"))
                .isPresent();
    }

    /** Whether rows or columns of this style are collapsed. */
    Optional<XmlElement> style(String family, String name) {
        return Optional.ofNullable(styles.get(family + '/' + name));
    }

    /** The nearest style up the line that says whether text is shown. */
    private Optional<XmlElement> inherited(String family, String name) {
        Set<String> seen = new HashSet<>();
        String at = name;
        while (!at.isEmpty() && seen.add(at)) {
            XmlElement style = styles.get(family + '/' + at);
            if (style == null) {
                return Optional.empty();
            }
            if (style.child("style:text-properties")
                    .filter(properties -> properties.has("text:display"))
                    .isPresent()) {
                return Optional.of(style);
            }
            at = style.attribute("style:parent-style-name");
        }
        return Optional.empty();
    }

    private void collect(XmlElement root) {
        for (String group : List.of("office:styles", "office:automatic-styles")) {
            for (XmlElement style : root.child(group).map(XmlElement::children).orElse(List.of())) {
                switch (style.name()) {
                    case "style:style" ->
                        styles.put(style.attribute("style:family") + '/' + style.attribute("style:name"), style);
                    case "text:list-style" -> lists.put(style.attribute("style:name"), levels(style));
                    case "text:outline-style" -> lists.put(OUTLINE, levels(style));
                    default -> {
                        // Formats of numbers and pages.
                    }
                }
            }
        }
    }

    /** Name under which the numbers of headings are kept; no style can have it. */
    static final String OUTLINE = " outline";

    private static List<ListLevel> levels(XmlElement style) {
        List<ListLevel> levels = new ArrayList<>(Collections.nCopies(ListCounters.LEVELS, ListLevel.SILENT));
        for (XmlElement level : style.children()) {
            int index = level.number("text:level", 0) - 1;
            if (index >= 0 && index < levels.size()) {
                levels.set(index, level(level, index));
            }
        }
        return levels;
    }

    private static ListLevel level(XmlElement level, int index) {
        if (level.is("text:list-level-style-bullet")) {
            return new ListLevel(1, NumberStyle.BULLET, level.attribute("text:bullet-char", "•"), false, true);
        }
        if (level.is("text:list-level-style-image")) {
            return new ListLevel(1, NumberStyle.BULLET, "•", false, true);
        }
        NumberStyle style = style(level.attribute("style:num-format"));
        int start = level.number("text:start-value", 1);
        return new ListLevel(start, style, text(level, index, style), false, true);
    }

    /** What is printed, in the form of {@link ListLevel#text()}. */
    private static String text(XmlElement level, int index, NumberStyle style) {
        if (level.has("loext:num-list-format")) {
            return level.attribute("loext:num-list-format").replaceAll("%(\\d)%", "%$1");
        }
        StringBuilder out = new StringBuilder(level.attribute("style:num-prefix"));
        int shown = Math.clamp(level.number("text:display-levels", 1), 1, index + 1);
        if (style != NumberStyle.NONE) {
            for (int i = index - shown + 1; i <= index; i++) {
                out.append('%').append(i + 1).append(i < index ? "." : "");
            }
        }
        return out.append(level.attribute("style:num-suffix")).toString();
    }

    private static NumberStyle style(String format) {
        return switch (format) {
            case "" -> NumberStyle.NONE;
            case "a" -> NumberStyle.LOWER_LETTER;
            case "A" -> NumberStyle.UPPER_LETTER;
            case "i" -> NumberStyle.LOWER_ROMAN;
            case "I" -> NumberStyle.UPPER_ROMAN;
            default -> cyrillic(format);
        };
    }

    /** LibreOffice writes its Cyrillic formats as samples: {@code а, б, .., аа, аб, ... (uk)}. */
    private static NumberStyle cyrillic(String format) {
        boolean lower = format.startsWith("а");
        if (!lower && !format.startsWith("А")) {
            return NumberStyle.DECIMAL;
        }
        boolean ukrainian = format.contains("(uk)");
        return ukrainian
                ? lower ? NumberStyle.LOWER_UKRAINIAN : NumberStyle.UPPER_UKRAINIAN
                : lower ? NumberStyle.LOWER_RUSSIAN : NumberStyle.UPPER_RUSSIAN;
    }
}
