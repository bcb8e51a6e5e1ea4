/** Files going into an archive in memory through the real readers, with faults put in by hand. */
@NullMarked
package org.zvirka.index.intake;

import org.jspecify.annotations.NullMarked;
