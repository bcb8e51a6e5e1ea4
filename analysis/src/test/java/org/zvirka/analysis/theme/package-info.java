@NullMarked
package org.zvirka.analysis.theme;

import org.jspecify.annotations.NullMarked;
