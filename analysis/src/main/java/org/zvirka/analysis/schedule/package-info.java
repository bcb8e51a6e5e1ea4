/**
 * When a measure is due: the words of the deadline cell as a {@link org.zvirka.analysis.schedule.Schedule}.
 *
 * <p>{@link org.zvirka.analysis.schedule.ScheduleReader} is the way in: {@code ScheduleReader.bundled().read(deadline,
 * Years.of(2021, 2023))} gives the schedule with the words it rests on. The cell is parted into tokens, each of a class
 * that the list {@code deadline-words.txt} gives its word; patterns over those classes (days, periods, rhythms, events)
 * make items; items get the years printed behind them, else those before them, else the plan's.
 *
 * <p>What is not understood stays so: a day no calendar has, "by March" (before it begins or by its end?), "after 1 May"
 * without a last day, a number nothing explains, and any month where neither the cell nor the document names a year.
 * Days and weeks recur without being counted out. Seasons are not read.
 */
@NullMarked
package org.zvirka.analysis.schedule;

import org.jspecify.annotations.NullMarked;
