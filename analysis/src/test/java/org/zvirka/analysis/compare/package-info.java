/**
 * Tests of comparing, and the evaluation set: sixteen pairs of invented documents under {@code pairs/}, written before any
 * threshold was chosen; half of them were kept aside while choosing. {@link
 * org.zvirka.analysis.compare.LinkQualityTest} says how to print the figures.
 */
@NullMarked
package org.zvirka.analysis.compare;

import org.jspecify.annotations.NullMarked;
