/**
 * One measure: everything printed, everything derived with the words it rests on, its source, how to cite it.
 *
 * <p>{@link org.zvirka.app.measure.MeasureSheet} is shown beside a list of results and, alone, under
 * {@code /measure/<id>}, the address that stays.
 */
@NullMarked
package org.zvirka.app.measure;

import org.jspecify.annotations.NullMarked;
