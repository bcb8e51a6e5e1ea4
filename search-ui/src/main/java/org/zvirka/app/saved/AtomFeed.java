package org.zvirka.app.saved;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.zvirka.app.words.Words;
import org.zvirka.index.Hit;

/** Measures as an Atom feed (RFC 4287). */
final class AtomFeed {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final int TITLE = 160;

    private final String base;
    private final String title;
    private final String address;
    private final Words words;

    /**
     * @param base the server's address, ending with a slash
     * @param address the search's address below it, without the question mark
     */
    AtomFeed(String base, String title, String address, Words words) {
        this.base = base;
        this.title = title;
        this.address = address;
        this.words = words;
    }

    String of(List<News.Item> items) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            element(xml, "id", base + "feed?" + address);
            element(xml, "title", title);
            element(
                    xml,
                    "updated",
                    items.isEmpty()
                            ? Instant.EPOCH.toString()
                            : items.getFirst().at().toString());
            link(xml, "self", base + "feed?" + address);
            link(xml, "alternate", base + "search?" + address);
            for (News.Item item : items) {
                entry(xml, item);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a feed is written to memory", e);
        }
        return text.toString();
    }

    private void entry(XMLStreamWriter xml, News.Item item) throws XMLStreamException {
        Hit hit = item.hit();
        String body = hit.plan().body().isEmpty()
                ? words.text("body.unknown")
                : hit.plan().body();
        String link = base + "measure/" + hit.measure().id();
        xml.writeStartElement("entry");
        element(xml, "id", link);
        element(
                xml,
                "title",
                shortened((hit.measure().number() + " " + hit.measure().text()).strip()));
        element(xml, "updated", item.at().toString());
        xml.writeStartElement("author");
        element(xml, "name", body);
        xml.writeEndElement();
        link(xml, "alternate", link);
        element(
                xml,
                "summary",
                words.name("status", hit.measure().status()) + " · " + body + " · "
                        + words.name("kind", hit.plan().kind()) + " "
                        + words.period(hit.plan().yearFrom(), hit.plan().yearTo()) + "\n"
                        + hit.measure().text());
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(allowed(text));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", allowed(address));
    }

    /** XML 1.0 knows no control characters, not even escaped; documents may hold any. */
    private static String allowed(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || c == '\r'
                        || (c >= 0x20 && c <= 0xD7FF)
                        || (c >= 0xE000 && c <= 0xFFFD)
                        || c >= 0x10000)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static String shortened(String text) {
        return text.length() <= TITLE ? text : text.substring(0, TITLE) + " …";
    }
}
