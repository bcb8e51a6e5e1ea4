package org.zvirka.ingest.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.zvirka.ingest.xml.XmlElement;

/**
 * The fields open at a place of a paragraph. What stands between the beginning of one and its separator is its code, which
 * may hold further fields with results of their own; nothing of it is printed. For one paragraph: a field that loses its
 * end in a damaged file takes no other paragraph with it.
 */
final class DocxFields {

    /**
     * A field.
     *
     * @param form what a form field shows by itself, empty for other fields
     * @param from length of the text where the result begins, -1 in the code
     */
    private record Field(String form, int from) {}

    private final Deque<Field> open = new ArrayDeque<>();

    boolean inCode() {
        return open.stream().anyMatch(field -> field.from() < 0);
    }

    /** Takes a mark of a field; a form field without a result adds to the text what it shows. */
    void mark(XmlElement mark, StringBuilder text) {
        switch (mark.attribute("w:fldCharType")) {
            case "begin" -> open.push(new Field(form(mark), -1));
            case "separate" -> {
                if (!open.isEmpty()) {
                    open.push(new Field(open.pop().form(), text.length()));
                }
            }
            case "end" -> {
                if (!open.isEmpty()) {
                    end(open.pop(), text);
                }
            }
            default -> {
                // No other marks are known.
            }
        }
    }

    private void end(Field field, StringBuilder text) {
        boolean empty = field.from() < 0 || field.from() == text.length();
        if (empty && !inCode()) {
            text.append(field.form());
        }
    }

    /** The chosen entry of a list, or the box of a check box. */
    private static String form(XmlElement mark) {
        Optional<XmlElement> box = mark.path("w:ffData", "w:checkBox");
        if (box.isPresent()) {
            Optional<XmlElement> state =
                    box.get().child("w:checked").or(() -> box.get().child("w:default"));
            return state.filter(DocxStyles::isOn).isPresent() ? "☑" : "☐";
        }
        return mark.path("w:ffData", "w:ddList").map(DocxFields::chosen).orElse("");
    }

    private static String chosen(XmlElement list) {
        List<XmlElement> entries = list.children("w:listEntry");
        int index = list.child("w:result")
                .or(() -> list.child("w:default"))
                .map(result -> result.number("w:val", 0))
                .orElse(0);
        return index >= 0 && index < entries.size() ? entries.get(index).attribute("w:val") : "";
    }
}
