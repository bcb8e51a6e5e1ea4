package org.zvirka.ingest.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An element or a piece of text ({@link #isText()}) of an XML part. Not for use by several threads while it is read. */
public final class XmlElement {

    static final String TEXT = "#text";

    private final String name;
    private final String[] attributes;
    private final String text;
    private List<XmlElement> children = List.of();

    XmlElement(String name, String[] attributes, String text) {
        this.name = name;
        this.attributes = attributes;
        this.text = text;
    }

    void add(XmlElement child) {
        if (children.isEmpty()) {
            children = new ArrayList<>(4);
        }
        children.add(child);
    }

    /** Prefix and local name as the vocabulary has them, e.g. {@code w:tbl}. */
    public String name() {
        return name;
    }

    public boolean is(String expected) {
        return name.equals(expected);
    }

    public boolean isText() {
        return name.equals(TEXT);
    }

    /** The characters of a piece of text, empty for an element. */
    public String text() {
        return text;
    }

    /** Elements and pieces of text in document order. */
    public List<XmlElement> children() {
        return children;
    }

    public List<XmlElement> children(String childName) {
        return children.stream().filter(child -> child.is(childName)).toList();
    }

    public Optional<XmlElement> child(String childName) {
        for (XmlElement child : children) {
            if (child.is(childName)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** The element reached by following names from here, the first of each. */
    public Optional<XmlElement> path(String... names) {
        Optional<XmlElement> at = Optional.of(this);
        for (String step : names) {
            at = at.flatMap(element -> element.child(step));
        }
        return at;
    }

    /** An attribute's value, empty where it is missing. */
    public String attribute(String attributeName) {
        return attribute(attributeName, "");
    }

    public String attribute(String attributeName, String otherwise) {
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i].equals(attributeName)) {
                return attributes[i + 1];
            }
        }
        return otherwise;
    }

    public boolean has(String attributeName) {
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i].equals(attributeName)) {
                return true;
            }
        }
        return false;
    }

    /** An attribute that is a whole number; {@code otherwise} where it is missing or is not one. */
    public int number(String attributeName, int otherwise) {
        String value = attribute(attributeName).strip();
        try {
            return value.isEmpty() ? otherwise : (int) Math.round(Double.parseDouble(value));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** All characters below this element. */
    public String allText() {
        StringBuilder out = new StringBuilder();
        collect(out);
        return out.toString();
    }

    private void collect(StringBuilder out) {
        out.append(text);
        children.forEach(child -> child.collect(out));
    }
}
