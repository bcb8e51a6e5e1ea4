/** Tests of understanding in processes of its own. */
@NullMarked
package org.zvirka.analysis.worker;

import org.jspecify.annotations.NullMarked;
