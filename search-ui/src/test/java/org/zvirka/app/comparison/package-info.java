/** Tests of comparisons over an archive. */
@NullMarked
package org.zvirka.app.comparison;

import org.jspecify.annotations.NullMarked;
