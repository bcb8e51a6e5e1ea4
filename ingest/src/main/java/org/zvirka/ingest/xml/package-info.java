/**
 * XML parts of office files as small trees.
 *
 * <p>{@link org.zvirka.ingest.xml.XmlReader} reads a part into {@link org.zvirka.ingest.xml.XmlElement}s with the
 * prefixes a {@link org.zvirka.ingest.xml.Vocabulary} gives to namespaces, leaving out the elements it names as of no
 * interest (borders, fonts), which are most of a Word file. Document types are refused, depth and size are limited.
 */
@NullMarked
package org.zvirka.ingest.xml;

import org.jspecify.annotations.NullMarked;
