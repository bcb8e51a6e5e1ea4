/** How tables are taken apart into measures. */
@NullMarked
package org.zvirka.analysis.structure;

import org.jspecify.annotations.NullMarked;
