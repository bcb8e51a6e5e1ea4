package org.zvirka.ingest.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zvirka.ingest.xml.XmlElement;

/** The styles of a DOCX file, as far as they bear on the text: outline level, list, hidden. */
final class DocxStyles {

    private final Map<String, XmlElement> byId = new HashMap<>();
    private String defaultParagraph = "";

    DocxStyles(@Nullable XmlElement styles) {
        if (styles == null) {
            return;
        }
        for (XmlElement style : styles.children("w:style")) {
            byId.putIfAbsent(style.attribute("w:styleId"), style);
            boolean isDefault = isOn(style.attribute("w:default", "0"));
            if (isDefault && style.attribute("w:type").equals("paragraph")) {
                defaultParagraph = style.attribute("w:styleId");
            }
        }
    }

    /** A property from a style or the nearest of those it is based on that has it. */
    <T> Optional<T> inherited(String styleId, Function<XmlElement, Optional<T>> property) {
        Set<String> seen = new HashSet<>();
        String id = styleId.isEmpty() ? defaultParagraph : styleId;
        while (seen.add(id)) {
            XmlElement style = byId.get(id);
            if (style == null) {
                return Optional.empty();
            }
            Optional<T> found = property.apply(style);
            if (found.isPresent()) {
                return found;
            }
            id = style.child("w:basedOn").map(base -> base.attribute("w:val")).orElse("");
        }
        return Optional.empty();
    }

    /** Whether runs of this style are hidden. */
    boolean hides(String styleId) {
        return !styleId.isEmpty()
                && inherited(styleId, style -> style.path("w:rPr", "w:vanish"))
                        .filter(DocxStyles::isOn)
                        .isPresent();
    }

    /** Heading level of a paragraph of this style, 1 the outermost, 0 for none. */
    int headingLevel(String styleId) {
        Optional<XmlElement> outline = inherited(styleId, style -> style.path("w:pPr", "w:outlineLvl"));
        int level = outline.map(found -> found.number("w:val", 9)).orElse(9);
        return level >= 0 && level < 9 ? level + 1 : isTitle(styleId) ? 1 : 0;
    }

    private boolean isTitle(String styleId) {
        XmlElement style = byId.get(styleId);
        return style != null
                && style.child("w:name")
                        .map(name -> name.attribute("w:val").toLowerCase(Locale.ROOT))
                        .filter("title"::equals)
                        .isPresent();
    }

    /** An on-off property: on unless its value says otherwise. */
    static boolean isOn(XmlElement property) {
        return isOn(property.attribute("w:val", "1"));
    }

    private static boolean isOn(String value) {
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }
}
