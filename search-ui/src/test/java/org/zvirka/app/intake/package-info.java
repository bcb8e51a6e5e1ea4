/** Tests of the queue of uploaded files. */
@NullMarked
package org.zvirka.app.intake;

import org.jspecify.annotations.NullMarked;
