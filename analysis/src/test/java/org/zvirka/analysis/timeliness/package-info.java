/** Tests of holding deeds against deadlines. */
@NullMarked
package org.zvirka.analysis.timeliness;

import org.jspecify.annotations.NullMarked;
