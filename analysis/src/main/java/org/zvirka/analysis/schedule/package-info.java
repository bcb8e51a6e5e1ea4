/** When a measure is due: the words of the deadline cell as a {@link org.zvirka.analysis.schedule.Schedule}. */
@NullMarked
package org.zvirka.analysis.schedule;

import org.jspecify.annotations.NullMarked;
