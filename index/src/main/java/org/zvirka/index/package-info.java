/**
 * The archive: plans kept, searched, corrected and accounted for, on one of two engines that answer alike.
 *
 * <p>{@link org.zvirka.index.Archive} hands out one small role each: {@link org.zvirka.index.PlanStore},
 * {@link org.zvirka.index.MeasureSearch}, {@link org.zvirka.index.Corrections}, {@link org.zvirka.index.Ledger},
 * {@link org.zvirka.index.Originals}. Constructors never connect; {@link org.zvirka.index.Health} is a value.
 */
@NullMarked
package org.zvirka.index;

import org.jspecify.annotations.NullMarked;
