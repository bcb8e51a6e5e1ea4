/** Tests of plans as JSON. */
@NullMarked
package org.zvirka.analysis.json;

import org.jspecify.annotations.NullMarked;
