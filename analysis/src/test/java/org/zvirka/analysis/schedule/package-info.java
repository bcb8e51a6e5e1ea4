/** Tests of reading deadlines: a table of phrases, and texts of a generator with a printed seed. */
@NullMarked
package org.zvirka.analysis.schedule;

import org.jspecify.annotations.NullMarked;
