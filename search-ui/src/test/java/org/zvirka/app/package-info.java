/** Tests of the application, on an archive in memory. */
@NullMarked
package org.zvirka.app;

import org.jspecify.annotations.NullMarked;
