/**
 * What every archive must do, whatever its engine: one abstract class per role, bound by each engine in nested classes.
 * The fixtures are invented bodies and measures.
 */
@NullMarked
package org.zvirka.index.contract;

import org.jspecify.annotations.NullMarked;
