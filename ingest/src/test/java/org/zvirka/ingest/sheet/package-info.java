/** What a careful reader sees in workbooks. */
@NullMarked
package org.zvirka.ingest.sheet;

import org.jspecify.annotations.NullMarked;
