/** Workers that hang, crash and run out of memory on purpose. */
@NullMarked
package org.zvirka.ingest.worker;

import org.jspecify.annotations.NullMarked;
