@NullMarked
package org.zvirka.analysis.completion;

import org.jspecify.annotations.NullMarked;
