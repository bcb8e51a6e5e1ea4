/**
 * Plain text, Markdown, TSV and CSV.
 *
 * <p>Tables reach plain text in two ways. Either every row is a line whose cells are parted by tabs (or by the
 * delimiter of a CSV file), a printed page ending in a blank line; or every cell is a line of its own that begins with
 * one tab, rows being parted by blank lines. {@link org.zvirka.ingest.text.TextReader} tells the two apart by counting
 * lines and emits one table per printed part; prose in between is kept with its line number. What the text does not
 * show, such as which of two columns a short row lacks, is left as it stands for the analysis to judge.
 */
@NullMarked
package org.zvirka.ingest.text;

import org.jspecify.annotations.NullMarked;
