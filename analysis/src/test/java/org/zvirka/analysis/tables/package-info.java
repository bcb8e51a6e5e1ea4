/** How well tables are found in PDF files whose true cells are known. */
@NullMarked
package org.zvirka.analysis.tables;

import org.jspecify.annotations.NullMarked;
