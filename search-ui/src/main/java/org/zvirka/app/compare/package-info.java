/**
 * The views that compare: {@code /compare} says what can be compared, {@code /compare/report} holds a plan against a report,
 * {@code /compare/years} follows a body over its years, {@code /compare/bodies} sets bodies side by side. The address holds
 * everything a view shows; every picture stands beside its table.
 */
@NullMarked
package org.zvirka.app.compare;

import org.jspecify.annotations.NullMarked;
