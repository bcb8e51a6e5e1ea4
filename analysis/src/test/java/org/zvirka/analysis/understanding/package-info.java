/** How well whole documents of invented bodies are understood, held against what a careful reader wrote down. */
@NullMarked
package org.zvirka.analysis.understanding;

import org.jspecify.annotations.NullMarked;
