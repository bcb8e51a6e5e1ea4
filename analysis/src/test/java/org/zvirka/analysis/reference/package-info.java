/** Tests of finding cited acts. */
@NullMarked
package org.zvirka.analysis.reference;

import org.jspecify.annotations.NullMarked;
