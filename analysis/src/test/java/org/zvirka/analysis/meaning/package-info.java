/** Tests of all derived values together. */
@NullMarked
package org.zvirka.analysis.meaning;

import org.jspecify.annotations.NullMarked;
