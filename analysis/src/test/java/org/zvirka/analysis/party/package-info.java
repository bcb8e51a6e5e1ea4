/** Tests of splitting responsible cells. */
@NullMarked
package org.zvirka.analysis.party;

import org.jspecify.annotations.NullMarked;
