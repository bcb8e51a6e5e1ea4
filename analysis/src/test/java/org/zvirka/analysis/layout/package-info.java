/** Layouts of tables seen in plans and reports, written out for invented bodies, and what a careful reader finds in them. */
@NullMarked
package org.zvirka.analysis.layout;

import org.jspecify.annotations.NullMarked;
