/** PDF files drawn for one rule each, read back through the real reader. */
@NullMarked
package org.zvirka.ingest.pdf;

import org.jspecify.annotations.NullMarked;
