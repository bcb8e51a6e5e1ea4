/**
 * Which engine an archive stands on: the one place where settings become an open archive, for the application and for the
 * command line alike, and the move from one engine to the other.
 */
@NullMarked
package org.zvirka.app.archive;

import org.jspecify.annotations.NullMarked;
