/** Archives as people send them, and as attackers do. */
@NullMarked
package org.zvirka.ingest.archive;

import org.jspecify.annotations.NullMarked;
