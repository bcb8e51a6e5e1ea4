/** Tests of how settings become an archive. */
@NullMarked
package org.zvirka.app.archive;

import org.jspecify.annotations.NullMarked;
