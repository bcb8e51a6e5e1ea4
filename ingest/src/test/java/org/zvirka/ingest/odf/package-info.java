/** What a careful reader sees in OpenDocument files. */
@NullMarked
package org.zvirka.ingest.odf;

import org.jspecify.annotations.NullMarked;
