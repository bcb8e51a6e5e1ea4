/** Plans and reports as Zvirka understands them: immutable values, written to and read from JSON unchanged. */
@NullMarked
package org.zvirka.analysis.plan;

import org.jspecify.annotations.NullMarked;
