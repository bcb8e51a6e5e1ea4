/** What a careful reader sees in plain text. */
@NullMarked
package org.zvirka.ingest.text;

import org.jspecify.annotations.NullMarked;
