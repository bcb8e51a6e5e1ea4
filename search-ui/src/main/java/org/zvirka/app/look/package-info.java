/** Small parts that every view is made of: icons, status marks, theme chips, marked text, states without content. */
@NullMarked
package org.zvirka.app.look;

import org.jspecify.annotations.NullMarked;
