package org.zvirka.ingest.xml;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.zvirka.ingest.LimitExceededException;

/** Reads an XML part into a tree. Stateless, safe for use by several threads. */
public final class XmlReader {

    /** Word itself opens no table nested deeper than some dozens; each level of one takes about six elements. */
    private static final int DEEPEST = 600;

    /** About 1 GiB of tree; the heap of a worker ends before. */
    private static final int MOST_NODES = 12_000_000;

    private XmlReader() {}

    /**
     * The root element of a part.
     *
     * @throws IOException where it is no well-formed XML, has a document type, or is beyond the limits
     */
    public static XmlElement read(InputStream in, Vocabulary vocabulary) throws IOException {
        try {
            XMLStreamReader xml = open(in);
            try {
                return read(xml, vocabulary);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            throw wrapped(e);
        }
    }

    /** A pull parser with document types and external entities off, for parts too large for a tree. */
    public static XMLStreamReader open(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        return factory.createXMLStreamReader(in);
    }

    /** What a parser's complaint means to the caller: the stream's own failure, or XML that is not well formed. */
    public static IOException wrapped(XMLStreamException e) {
        return e.getNestedException() instanceof IOException cause
                ? cause
                : new IOException("XML is not well formed: " + e.getMessage(), e);
    }

    private static XmlElement read(XMLStreamReader xml, Vocabulary vocabulary) throws XMLStreamException, IOException {
        Deque<XmlElement> open = new ArrayDeque<>();
        Map<String, String> names = new HashMap<>();
        int nodes = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    XmlElement element = element(xml, vocabulary, names);
                    if (vocabulary.skipped().contains(element.name()) && !open.isEmpty()) {
                        skip(xml);
                        continue;
                    }
                    nodes = counted(nodes);
                    if (!open.isEmpty()) {
                        open.peek().add(element);
                    }
                    open.push(element);
                    if (open.size() > DEEPEST) {
                        throw new LimitExceededException("XML is nested deeper than " + DEEPEST);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    XmlElement closed = open.pop();
                    if (open.isEmpty()) {
                        return closed;
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!open.isEmpty()) {
                        nodes = counted(nodes);
                        open.peek().add(new XmlElement(XmlElement.TEXT, new String[0], xml.getText()));
                    }
                }
                case XMLStreamConstants.DTD -> throw new IOException("a document type is not allowed here");
                default -> {
                    // Comments and processing instructions say nothing about the text.
                }
            }
        }
        throw new IOException("XML ends too early");
    }

    private static int counted(int nodes) throws LimitExceededException {
        if (nodes >= MOST_NODES) {
            throw new LimitExceededException("XML has more than " + MOST_NODES + " nodes");
        }
        return nodes + 1;
    }

    private static XmlElement element(XMLStreamReader xml, Vocabulary vocabulary, Map<String, String> names) {
        String[] attributes = new String[2 * xml.getAttributeCount()];
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes[2 * i] =
                    shared(names, vocabulary.name(orEmpty(xml.getAttributeNamespace(i)), xml.getAttributeLocalName(i)));
            attributes[2 * i + 1] = shared(names, xml.getAttributeValue(i));
        }
        String name = shared(names, vocabulary.name(orEmpty(xml.getNamespaceURI()), xml.getLocalName()));
        return new XmlElement(name, attributes, "");
    }

    /** Names and values repeat all over a part: each is kept once. */
    private static String shared(Map<String, String> names, String name) {
        String known = names.putIfAbsent(name, name);
        return known == null ? name : known;
    }

    private static String orEmpty(@org.jspecify.annotations.Nullable String namespace) {
        return namespace == null ? "" : namespace;
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }
}
