/** Pages drawn by the tests, so that every step of reading a picture can be seen at work without real scans. */
@NullMarked
package org.zvirka.ingest.scan;

import org.jspecify.annotations.NullMarked;
