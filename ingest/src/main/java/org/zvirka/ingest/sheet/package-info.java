/**
 * Excel workbooks: XLSX, and XLS of the years before.
 *
 * <p>Sheets are streamed row by row, so that a hundred thousand rows fit a worker's heap. Cells read as Excel displays
 * them: a number through its format, a date in the order used in Ukraine where its format leaves that to the country.
 * Hidden rows, columns and sheets are left out and reported.
 */
@NullMarked
package org.zvirka.ingest.sheet;

import org.jspecify.annotations.NullMarked;
