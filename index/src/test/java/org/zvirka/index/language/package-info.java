/** Folding and cutting, exact to the character. */
@NullMarked
package org.zvirka.index.language;

import org.jspecify.annotations.NullMarked;
