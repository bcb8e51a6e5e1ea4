package org.zvirka.ingest.document;

/** One piece of a document in reading order. */
public sealed interface Block permits Heading, Paragraph, Table {

    Origin origin();
}
