/** Finding measures: the search view, its state in the address, and the list of results. */
@NullMarked
package org.zvirka.app.search;

import org.jspecify.annotations.NullMarked;
