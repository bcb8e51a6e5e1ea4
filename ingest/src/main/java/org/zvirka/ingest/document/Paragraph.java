package org.zvirka.ingest.document;

/** Prose outside tables. Text is never blank; {@code \n} only where the print breaks the line on purpose. */
public record Paragraph(Origin origin, String text) implements Block {}
