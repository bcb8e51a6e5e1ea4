package org.zvirka.index;

/**
 * How the archive is.
 *
 * @param engine {@code lucene} or {@code elasticsearch}
 * @param problem key of the words for people under {@code health.<problem>}, empty when up
 * @param detail for operators, in English
 */
public record Health(boolean up, String engine, String problem, String detail, long documents, long measures) {}
