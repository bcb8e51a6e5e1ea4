/** What a careful reader sees in RTF files. */
@NullMarked
package org.zvirka.ingest.rtf;

import org.jspecify.annotations.NullMarked;
