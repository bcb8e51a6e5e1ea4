/** Tests of finding figures. */
@NullMarked
package org.zvirka.analysis.figure;

import org.jspecify.annotations.NullMarked;
