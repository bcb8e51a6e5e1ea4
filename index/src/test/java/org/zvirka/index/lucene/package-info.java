/** The embedded engine held against the contract, and what only it has to do: survive being killed, keep others out. */
@NullMarked
package org.zvirka.index.lucene;

import org.jspecify.annotations.NullMarked;
