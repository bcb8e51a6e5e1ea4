/** What holds for every format: detection, archives, hostile and broken files, the rules between packages. */
@NullMarked
package org.zvirka.ingest;

import org.jspecify.annotations.NullMarked;
