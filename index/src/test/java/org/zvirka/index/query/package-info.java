/** The query language by itself; what its queries find is held by the contract of searches. */
@NullMarked
package org.zvirka.index.query;

import org.jspecify.annotations.NullMarked;
