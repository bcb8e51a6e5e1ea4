/** Tables put together from what formats say of them. */
@NullMarked
package org.zvirka.ingest.grid;

import org.jspecify.annotations.NullMarked;
