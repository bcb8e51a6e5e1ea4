/**
 * Word documents: DOCX and DOC.
 *
 * <p>The text is read as Word prints it: tracked changes accepted, hidden text left out, automatic numbers computed,
 * footnotes kept beside the text as findings, text boxes where they are anchored. A table's cells carry their spans; a
 * table that only arranges other tables on the page is taken apart into them.
 */
@NullMarked
package org.zvirka.ingest.word;

import org.jspecify.annotations.NullMarked;
