/** What lies in the data folder, after every kind of interruption. */
@NullMarked
package org.zvirka.index.kept;

import org.jspecify.annotations.NullMarked;
