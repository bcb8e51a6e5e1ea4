package org.zvirka.ingest.xml;

import java.util.Map;
import java.util.Set;

/**
 * How a format's names are written in {@link XmlElement}s.
 *
 * @param prefixes namespace to prefix; elements of other namespaces have the prefix {@code other}
 * @param skipped elements left out with all that is in them
 */
public record Vocabulary(Map<String, String> prefixes, Set<String> skipped) {

    public Vocabulary {
        prefixes = Map.copyOf(prefixes);
        skipped = Set.copyOf(skipped);
    }

    /** Element or attribute name; attributes without a namespace have no prefix. */
    String name(String namespace, String local) {
        return namespace.isEmpty() ? local : prefixes.getOrDefault(namespace, "other") + ":" + local;
    }
}
