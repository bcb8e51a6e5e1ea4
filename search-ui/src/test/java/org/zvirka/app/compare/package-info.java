/** Tests of the views that compare. */
@NullMarked
package org.zvirka.app.compare;

import org.jspecify.annotations.NullMarked;
