/**
 * Whether a deadline was kept.
 *
 * <p>{@link org.zvirka.analysis.timeliness.TimelinessReader} holds the schedule against the days the result names as
 * days of the deed. The day of an act that was only the ground ("згідно з наказом від ...") is none; the day of a letter
 * or order the deed was done by ("листом від ... надіслано") is one. {@link org.zvirka.analysis.timeliness.ReportDay}
 * tells as of which day a report speaks.
 *
 * <p>Doubt is {@code UNKNOWN}: some days before the deadline and some behind it, a deed without a day, a deadline under a
 * condition, a deadline that another plan names.
 */
@NullMarked
package org.zvirka.analysis.timeliness;

import org.jspecify.annotations.NullMarked;
