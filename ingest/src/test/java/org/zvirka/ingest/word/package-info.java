/** What a careful reader sees in Word files. */
@NullMarked
package org.zvirka.ingest.word;

import org.jspecify.annotations.NullMarked;
