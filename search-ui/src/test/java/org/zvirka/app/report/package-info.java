/** Reports, read back as XML and as the text of a PDF. */
@NullMarked
package org.zvirka.app.report;

import org.jspecify.annotations.NullMarked;
