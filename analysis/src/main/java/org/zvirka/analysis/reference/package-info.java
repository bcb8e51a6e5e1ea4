/**
 * Acts that a measure cites: laws, codes, orders, decisions, letters, with date, number and title.
 *
 * <p>{@link org.zvirka.analysis.reference.ReferenceReader} finds a word of the list {@code act-types.txt} and reads on
 * over the name of the body to a date, a number or a title in quotes; without any of them nothing is cited. Articles
 * and parts in front ("частина перша статті 45") belong to the printed citation. Several numbers behind one word
 * ("листами від ... № 1, від ... № 2") are several acts. A plan, programme or regulation counts with a title only where
 * it also has a date or number, for titles alone are often those of forms and events.
 */
@NullMarked
package org.zvirka.analysis.reference;

import org.jspecify.annotations.NullMarked;
