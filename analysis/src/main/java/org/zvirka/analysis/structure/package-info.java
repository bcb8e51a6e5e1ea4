/**
 * From printed grids to measures: which tables hold measures, what each column means, which rows belong together.
 *
 * <p>{@link org.zvirka.analysis.structure.StructureReader} takes the blocks of a document and answers with a
 * {@link org.zvirka.analysis.structure.Structure}. The steps, in order: {@code HeaderFinder} tells header rows and names
 * the columns by {@code HeaderWords}; {@code PartJoiner} strings the printed parts of one table together; {@code
 * RowAligner} lays rows with a cell too few on the columns; {@code MeasureBuilder} walks the rows and parts them into
 * sections, measures and continuations. Whatever is left out is a finding with its place.
 */
@NullMarked
package org.zvirka.analysis.structure;

import org.jspecify.annotations.NullMarked;
