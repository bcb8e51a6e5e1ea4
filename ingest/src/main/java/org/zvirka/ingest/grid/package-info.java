/**
 * What the readers of different formats share about grids.
 *
 * <p>Word-processing formats say where a cell ends and whether it goes on from the cell above;
 * {@link org.zvirka.ingest.grid.EdgeGrid} makes row and column spans of that. {@link org.zvirka.ingest.grid.Layout}
 * tells a table that only arranges the page from one of data and says what the text of a cell with a table in it is.
 * {@link org.zvirka.ingest.grid.TableNumbers} gives every table of a document its number.
 */
@NullMarked
package org.zvirka.ingest.grid;

import org.jspecify.annotations.NullMarked;
